/* SPDX-License-Identifier: MIT */
/* Handlers of signals for the cases, by the kernel's call: neither library's way of setting one is on trial here. */
#ifndef SIGNALS_H
#define SIGNALS_H

#include <sys/syscall.h>
#include <unistd.h>

#define SIGNAL_ALARM	14

/* The kernel's struct sigaction. */
struct action {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	unsigned long mask[8 / sizeof(long)];
};

static volatile int signals;		/* how many came */

static void count_signal(int signal)
{
	(void)signal;
	signals++;
}

#if __SIZEOF_LONG__ == 8
/* x86_64 wants to be told how to return. */
void restore(void);
__asm__(".pushsection .text\n.globl restore\nrestore: movl $15, %eax\n\tsyscall\n\t.popsection");
#define RESTORER { count_signal, 0x04000000, restore, { 0 } }
#else
#define RESTORER { count_signal, 0, 0, { 0 } }
#endif

/* catch_signal(signal): from now on it is counted, and interrupts. 0, or -1. */
static inline long catch_signal(int signal)
{
	static const struct action action = RESTORER;

	return syscall(SYS_rt_sigaction, (long)signal, &action, 0L, 8L);
}

/* mask_signal(how, signal): 0 blocks it, 1 lets it in. */
static inline long mask_signal(int how, int signal)
{
	unsigned long set[8 / sizeof(long)] = { 1UL << (signal - 1) };

	return syscall(SYS_rt_sigprocmask, (long)how, set, 0L, 8L);
}

#endif
