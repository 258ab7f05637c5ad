/* SPDX-License-Identifier: MIT */
/* SA_RESTORER: says that struct sigaction has a restorer, which most kernels need. Linux: asm/signal.h. */
#define SA_RESTORER		0x04000000	/* sigaction sets it, with sa_restorer */
