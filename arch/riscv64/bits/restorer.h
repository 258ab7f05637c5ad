/* SPDX-License-Identifier: MIT */
/* There is no SA_RESTORER, because signal handlers return to code in the vDSO. Linux: asm-generic/signal-defs.h. */
