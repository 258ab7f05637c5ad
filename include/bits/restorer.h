/* SPDX-License-Identifier: MIT */
/*
 * On x86_64 struct sigaction has the member sa_restorer, which the kernel requires. Linux:
 * asm/signal.h.
 */
#define SA_RESTORER		0x04000000	/* sa_restorer is set; sigaction sets both */
