/* SPDX-License-Identifier: MIT */
/* No SA_RESTORER: a signal handler returns to code in the vDSO. Linux: asm-generic/signal-defs.h. */
