/* SPDX-License-Identifier: MIT */
/* SA_RESTORER: struct sigaction has a restorer, which x86_64's kernel requires. Linux: asm/signal.h. */
#define SA_RESTORER		0x04000000	/* sigaction sets it, with sa_restorer */
