/* SPDX-License-Identifier: MIT */
/* Defines no SA_RESTORER: signal handlers return to code in the vDSO. Linux: asm-generic/signal-defs.h. */
