/* SPDX-License-Identifier: MIT */
/* On x86_64 the kernel requires the member sa_restorer of struct sigaction. Linux: asm/signal.h. */
#define SA_RESTORER		0x04000000	/* sigaction sets this flag and sa_restorer */
