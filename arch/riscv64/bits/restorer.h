/* SPDX-License-Identifier: MIT */
/* SA_RESTORER tells where signal handlers return. It is not defined: they return to the vDSO. */
