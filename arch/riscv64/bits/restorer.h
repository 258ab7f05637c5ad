/* SPDX-License-Identifier: MIT */
/* No SA_RESTORER, because signal handlers return to code in the vDSO. Linux: asm-generic/signal-defs.h. */
