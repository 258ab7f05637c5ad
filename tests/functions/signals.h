/* SPDX-License-Identifier: MIT */
/*
 * Functions for signals and for a clock. The functions for signals execute system calls directly,
 * because a test must not rely on the library functions that it tests.
 */
#ifndef SIGNALS_H
#define SIGNALS_H

#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define SIGNAL_ALARM	14

/* Returns the time in milliseconds. Reads CLOCK_MONOTONIC, because no user can set that clock. */
static inline long long now_ms(void)
{
	struct timespec ts = { 0, 0 };

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000LL + (long)ts.tv_nsec / 1000000;
}

/* Makes the kernel send SIGALRM once, after `ms` milliseconds. Returns 0, or -1 on failure. */
static inline long signal_in(long ms)
{
	long timer[4] = { 0, 0, ms / 1000, ms % 1000 * 1000 };

	return syscall(SYS_setitimer, 0L, timer, 0L);
}

/*
 * Makes the kernel send SIGALRM every `ms` milliseconds. If `ms` is 0, stops the signals. Returns
 * 0, or -1 on failure. The first signal may arrive before the tested call. Then a later signal
 * interrupts the call.
 */
static inline long signals_every(long ms)
{
	long timer[4] = { ms / 1000, ms % 1000 * 1000, ms / 1000, ms % 1000 * 1000 };

	return syscall(SYS_setitimer, 0L, timer, 0L);
}

/* The kernel's struct sigaction. */
struct action {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	unsigned long mask[8 / sizeof(long)];
};

static volatile int signals;		/* number of signals received */

static void count_signal(int signal)
{
	(void)signal;
	signals++;
}

#ifdef __x86_64__
/*
 * A restorer is the function to which a signal handler returns. On x86_64 the kernel requires one.
 * This restorer executes rt_sigreturn.
 */
void restore(void);
__asm__(".pushsection .text\n.weak restore\nrestore: movl $15, %eax\n\tsyscall\n\t.popsection");
#define RESTORER { count_signal, 0x04000000, restore, { 0 } }
#else
#define RESTORER { count_signal, 0, 0, { 0 } }
#endif

/*
 * Installs a handler that counts this signal. The handler has no SA_RESTART, so the signal
 * interrupts system calls. Returns 0, or -1 on failure.
 */
static inline long catch_signal(int signal)
{
	static const struct action action = RESTORER;

	return syscall(SYS_rt_sigaction, (long)signal, &action, 0L, 8L);
}

/*
 * Blocks the signal if `how` is 0, unblocks the signal if `how` is 1. Returns 0, or -1 on failure.
 */
static inline long mask_signal(int how, int signal)
{
	unsigned long set[8 / sizeof(long)] = { 1UL << (signal - 1) };

	return syscall(SYS_rt_sigprocmask, (long)how, set, 0L, 8L);
}

#endif
