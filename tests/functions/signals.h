/* SPDX-License-Identifier: MIT */
/* Signals and a clock for the cases, by system calls: neither library is under test here. */
#ifndef SIGNALS_H
#define SIGNALS_H

#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define SIGNAL_ALARM	14

/* Milliseconds of a clock that cannot be set. */
static inline long long now_ms(void)
{
	struct timespec ts = { 0, 0 };

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000LL + (long)ts.tv_nsec / 1000000;
}

/* Lets the kernel send SIGALRM after ms milliseconds. Returns 0 or -1. */
static inline long signal_in(long ms)
{
	long timer[4] = { 0, 0, ms / 1000, ms % 1000 * 1000 };

	return syscall(SYS_setitimer, 0L, timer, 0L);
}

/*
 * Sends SIGALRM every ms milliseconds; 0 stops. Repeated, because the call to be interrupted may
 * begin after the first signal.
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
/* x86_64 requires a restorer. */
void restore(void);
__asm__(".pushsection .text\n.weak restore\nrestore: movl $15, %eax\n\tsyscall\n\t.popsection");
#define RESTORER { count_signal, 0x04000000, restore, { 0 } }
#else
#define RESTORER { count_signal, 0, 0, { 0 } }
#endif

/*
 * catch_signal(signal): installs a handler that counts the signal; without SA_RESTART, so the
 * signal interrupts system calls. Returns 0 or -1.
 */
static inline long catch_signal(int signal)
{
	static const struct action action = RESTORER;

	return syscall(SYS_rt_sigaction, (long)signal, &action, 0L, 8L);
}

/* mask_signal(how, signal): how 0 blocks it, 1 unblocks it. */
static inline long mask_signal(int how, int signal)
{
	unsigned long set[8 / sizeof(long)] = { 1UL << (signal - 1) };

	return syscall(SYS_rt_sigprocmask, (long)how, set, 0L, 8L);
}

#endif
