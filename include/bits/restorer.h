/* SPDX-License-Identifier: MIT */
/*
 * SA_RESTORER is a bit of sa_flags in struct sigaction. It makes a signal handler return to the
 * code at sa_restorer. x86_64 kernels require this bit. Linux: asm/signal.h.
 */
#define SA_RESTORER		0x04000000	/* ring3's sigaction sets this bit for programs */
