/* SPDX-License-Identifier: MIT */
/*
 * The kernel's format of signal sets (64 bits) and of struct sigaction. Linux:
 * linux/signal_types.h.
 */
#ifndef RING3_K_SIGACTION_H
#define RING3_K_SIGACTION_H

#include <bits/restorer.h>

#define K_SIGSET_SIZE	8	/* bytes: the argument sigsetsize of system calls that take a set */
#define K_SIGSET_WORDS	(K_SIGSET_SIZE / sizeof(long))

/* may_alias: ring3 also accesses the beginning of the program's struct sigaction by this type. */
struct __attribute__((may_alias)) k_sigaction {
	void (*handler)(int);
	unsigned long flags;
#ifdef SA_RESTORER
	void (*restorer)(void);
#endif
	unsigned long mask[K_SIGSET_WORDS];
#ifndef SA_RESTORER
	unsigned long mask_again[K_SIGSET_WORDS];	/* not the kernel's; qemu 7.2 reads and writes the mask here */
#endif
};

struct sigaction;

/*
 * __sigaction: sigaction(2) for ISO C functions, whose programs may use the name sigaction
 * themselves.
 */
int __sigaction(int signum, const struct sigaction *act, struct sigaction *oldact);

#endif
