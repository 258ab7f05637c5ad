/* SPDX-License-Identifier: MIT */
/*
 * Defines struct sigaction and signal sets with the layout that the kernel uses. The kernel's
 * signal sets have 64 bits. Linux: linux/signal_types.h.
 */
#ifndef RING3_K_SIGACTION_H
#define RING3_K_SIGACTION_H

#include <bits/restorer.h>

#define K_SIGSET_SIZE	8	/* size of a signal set in the kernel, in bytes */
#define K_SIGSET_WORDS	(K_SIGSET_SIZE / sizeof(long))

/*
 * __sigaction.c reads the first bytes of a struct sigaction as a struct k_sigaction. Without
 * may_alias the compiler may assume that pointers to the two structures never point to the same
 * object.
 */
struct __attribute__((may_alias)) k_sigaction {
	void (*handler)(int);
	unsigned long flags;
#ifdef SA_RESTORER
	void (*restorer)(void);
#endif
	unsigned long mask[K_SIGSET_WORDS];
#ifndef SA_RESTORER
	unsigned long mask_again[K_SIGSET_WORDS];	/* qemu 7.2 expects the mask here */
#endif
};

struct sigaction;

/*
 * __sigaction: does what sigaction(2) does. signal() and other functions of ISO C call __sigaction,
 * because an ISO C program may define its own function sigaction.
 */
int __sigaction(int signum, const struct sigaction *act, struct sigaction *oldact);

#endif
