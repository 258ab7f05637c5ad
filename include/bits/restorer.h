/* SPDX-License-Identifier: MIT */
/*
 * With SA_RESTORER, a signal handler returns to the code at sa_restorer. x86_64 kernels require
 * this. Linux: asm/signal.h.
 */
#define SA_RESTORER		0x04000000	/* ring3's sigaction sets it; programs do not */
