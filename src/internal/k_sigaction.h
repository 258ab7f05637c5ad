/* SPDX-License-Identifier: MIT */
/* Signals as the kernel takes them: sets of 64 bits, and its own struct sigaction. Linux: linux/signal_types.h. */
#ifndef RING3_K_SIGACTION_H
#define RING3_K_SIGACTION_H

#define K_SIGSET_SIZE	8	/* bytes: the argument sigsetsize of every call that takes a set */
#define K_SIGSET_WORDS	(K_SIGSET_SIZE / sizeof(long))

/* It may also lie where a program's struct sigaction begins. */
struct __attribute__((may_alias)) k_sigaction {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	unsigned long mask[K_SIGSET_WORDS];
};

struct sigaction;

/* What sigaction(2) does, for functions of ISO C, in whose programs sigaction may be anybody's name. */
int __sigaction(int signum, const struct sigaction *act, struct sigaction *oldact);

#endif
