/* SPDX-License-Identifier: MIT */
/*
 * SA_RESTORER is a bit of sa_flags in struct sigaction. With this bit a signal handler returns to
 * the code at sa_restorer, which calls sigreturn(2). x86_64 kernels require this bit. Linux:
 * asm/signal.h.
 */
#define SA_RESTORER		0x04000000	/* the function sigaction always sets this bit */
