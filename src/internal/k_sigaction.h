/* SPDX-License-Identifier: MIT */
/*
 * struct sigaction and signal sets (64 bits) with the layout that the kernel uses. Linux:
 * linux/signal_types.h.
 */
#ifndef RING3_K_SIGACTION_H
#define RING3_K_SIGACTION_H

#include <bits/restorer.h>

#define K_SIGSET_SIZE	8	/* size of the kernel's signal set in bytes (argument sigsetsize) */
#define K_SIGSET_WORDS	(K_SIGSET_SIZE / sizeof(long))

/* may_alias: __sigaction.c reads the start of the program's struct sigaction as k_sigaction. */
struct __attribute__((may_alias)) k_sigaction {
	void (*handler)(int);
	unsigned long flags;
#ifdef SA_RESTORER
	void (*restorer)(void);
#endif
	unsigned long mask[K_SIGSET_WORDS];
#ifndef SA_RESTORER
	unsigned long mask_again[K_SIGSET_WORDS];	/* not for the kernel: qemu 7.2 has the mask here */
#endif
};

struct sigaction;

/*
 * __sigaction: does what sigaction(2) does. ISO C functions call it, because an ISO C program may define its own
 * sigaction.
 */
int __sigaction(int signum, const struct sigaction *act, struct sigaction *oldact);

#endif
