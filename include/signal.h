/* SPDX-License-Identifier: MIT */
/* <signal.h>: functions that send, handle, block and wait for signals. signal(7). */
#ifndef _SIGNAL_H
#define _SIGNAL_H

#include <features.h>
#include <bits/decl.h>

/* Numbers of the signals. */
#define SIGHUP		1
#define SIGINT		2
#define SIGQUIT		3
#define SIGILL		4
#define SIGTRAP		5
#define SIGABRT		6
#define SIGIOT		SIGABRT
#define SIGBUS		7
#define SIGFPE		8
#define SIGKILL		9
#define SIGUSR1		10
#define SIGSEGV		11
#define SIGUSR2		12
#define SIGPIPE		13
#define SIGALRM		14
#define SIGTERM		15
#define SIGSTKFLT	16
#define SIGCHLD		17
#define SIGCONT		18
#define SIGSTOP		19
#define SIGTSTP		20
#define SIGTTIN		21
#define SIGTTOU		22
#define SIGURG		23
#define SIGXCPU		24
#define SIGXFSZ		25
#define SIGVTALRM	26
#define SIGPROF		27
#define SIGWINCH	28
#define SIGIO		29
#define SIGPOLL		29
#define SIGPWR		30
#define SIGSYS		31
#define SIGUNUSED	SIGSYS

#define _NSIG		65	/* highest signal + 1 */

/*
 * signal returns SIG_ERR on failure. A program can pass SIG_DFL or SIG_IGN instead of a handler:
 * SIG_DFL selects the default action, SIG_IGN ignores the signal.
 */
#define SIG_ERR		((void (*)(int))-1)
#define SIG_DFL		((void (*)(int))0)
#define SIG_IGN		((void (*)(int))1)

/* A signal handler cannot interrupt the program in the middle of a read or write of this type. */
typedef int sig_atomic_t;

#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)

#define __NEED_clock_t
#define __NEED_pid_t
#define __NEED_pthread_attr_t
#define __NEED_pthread_t
#define __NEED_sigset_t
#define __NEED_size_t
#define __NEED_time_t
#define __NEED_struct_timespec
#define __NEED_uid_t
#include <bits/alltypes.h>
#include <bits/siginfo.h>
#include <bits/sigevent.h>

/*
 * The first and the last real-time signal that programs may use. The kernel's real-time signals
 * start at 32. glibc reserves 32 and 33 for its threads, so SIGRTMIN is 34 in glibc and in ring3.
 * The program kill(1) also uses 34 for the name RTMIN.
 */
#define SIGRTMIN	34
#define SIGRTMAX	64

#define SIG_HOLD	((void (*)(int))2)

/* Values of the argument how of sigprocmask. */
#define SIG_BLOCK	0
#define SIG_UNBLOCK	1
#define SIG_SETMASK	2

/*
 * Flags of the member sa_flags in struct sigaction. sigaction(2); Linux: asm/signal.h,
 * asm-generic/signal-defs.h.
 */
#define SA_NOCLDSTOP		1		/* no SIGCHLD when a child stops or continues */
#define SA_NOCLDWAIT		2		/* children do not become zombies */
#define SA_SIGINFO		4		/* the handler is sa_sigaction, with 3 arguments */
/*
 * With this bit a program tests which flags the kernel supports. The kernel clears this bit and all
 * other bits that it does not support. A second call of sigaction returns the remaining bits.
 * Kernels before Linux 5.11 do not clear the bits.
 */
#define SA_UNSUPPORTED		0x00000400
#define SA_EXPOSE_TAGBITS	0x00000800
#include <bits/restorer.h>			/* SA_RESTORER */
#define SA_ONSTACK		0x08000000	/* runs the handler on the stack of sigaltstack */
#define SA_RESTART		0x10000000	/* restarts most interrupted system calls */
#define SA_NODEFER		0x40000000	/* does not block the signal in its handler */
#define SA_RESETHAND		0x80000000	/* restores SIG_DFL just before the handler runs */
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define SA_INTERRUPT		0x20000000	/* no effect on Linux */
#define SA_STACK		SA_ONSTACK
#define SIGCLD			SIGCHLD
#endif

struct sigaction {
	union {
		void (*sa_handler)(int);
		void (*sa_sigaction)(int, siginfo_t *, void *);
	} __sa_handler;
	sigset_t sa_mask;		/* signals blocked while the handler runs */
	int sa_flags;
	void (*sa_restorer)(void);	/* the function sigaction ignores act->sa_restorer */
};
#define sa_handler	__sa_handler.sa_handler
#define sa_sigaction	__sa_handler.sa_sigaction

/*
 * Values of si_code that are possible for every signal. They say what sent the signal. Linux:
 * asm-generic/siginfo.h.
 */
#define SI_USER		0	/* kill(2) */
#define SI_KERNEL	0x80
#define SI_QUEUE	-1	/* sigqueue(3) */
#define SI_TIMER	-2
#define SI_MESGQ	-3
#define SI_ASYNCIO	-4
#define SI_SIGIO	-5
#define SI_TKILL	-6	/* tgkill(2), raise(3) */
#define SI_DETHREAD	-7
#define SI_ASYNCNL	-60

/* Values of si_code for the signal SIGILL. */
#define ILL_ILLOPC	1
#define ILL_ILLOPN	2
#define ILL_ILLADR	3
#define ILL_ILLTRP	4
#define ILL_PRVOPC	5
#define ILL_PRVREG	6
#define ILL_COPROC	7
#define ILL_BADSTK	8
#define ILL_BADIADDR	9

/* Values of si_code for the signal SIGFPE. */
#define FPE_INTDIV	1
#define FPE_INTOVF	2
#define FPE_FLTDIV	3
#define FPE_FLTOVF	4
#define FPE_FLTUND	5
#define FPE_FLTRES	6
#define FPE_FLTINV	7
#define FPE_FLTSUB	8
#define FPE_FLTUNK	14
#define FPE_CONDTRAP	15

/* Values of si_code for the signal SIGSEGV. */
#define SEGV_MAPERR	1	/* no mapping at the address */
#define SEGV_ACCERR	2	/* the page does not allow this access */
#define SEGV_BNDERR	3
#define SEGV_PKUERR	4
#define SEGV_ACCADI	5
#define SEGV_ADIDERR	6
#define SEGV_ADIPERR	7
#define SEGV_MTEAERR	8
#define SEGV_MTESERR	9
#define SEGV_CPERR	10

/* Values of si_code for the signal SIGBUS. */
#define BUS_ADRALN	1
#define BUS_ADRERR	2
#define BUS_OBJERR	3
#define BUS_MCEERR_AR	4
#define BUS_MCEERR_AO	5

/* Values of si_code for the signal SIGCHLD. */
#define CLD_EXITED	1
#define CLD_KILLED	2
#define CLD_DUMPED	3
#define CLD_TRAPPED	4
#define CLD_STOPPED	5
#define CLD_CONTINUED	6

/* The alternate signal stack, on which handlers with SA_ONSTACK run. */
typedef struct sigaltstack {
	void *ss_sp;
	int ss_flags;
	size_t ss_size;
} stack_t;

#ifdef _GNU_SOURCE
#define __ucontext ucontext
#endif
#include <bits/signal.h>	/* mcontext_t, ucontext_t */

#endif

#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* Values of si_code for the signal SIGTRAP. */
#define TRAP_BRKPT	1
#define TRAP_TRACE	2
#define TRAP_BRANCH	3
#define TRAP_HWBKPT	4
#define TRAP_UNK	5
#define TRAP_PERF	6

/* Values of si_code for the signal SIGPOLL. */
#define POLL_IN		1
#define POLL_OUT	2
#define POLL_MSG	3
#define POLL_ERR	4
#define POLL_PRI	5
#define POLL_HUP	6

/*
 * Values of ss_flags. SS_ONSTACK means that a handler is running on the alternate stack now.
 * SS_DISABLE means that there is no alternate stack. With SS_AUTODISARM the kernel disables the
 * alternate stack while a handler runs on it.
 */
#define SS_ONSTACK	1
#define SS_DISABLE	2
#define SS_AUTODISARM	(1U << 31)
#define SS_FLAG_BITS	SS_AUTODISARM

/*
 * The minimum and the recommended size of the alternate signal stack, in bytes. A processor with
 * large vector registers can need a larger stack.
 */
#include <bits/sigstack.h>	/* MINSIGSTKSZ, SIGSTKSZ */
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define NSIG		_NSIG

/* Values of si_code for the signal SIGSYS. */
#define SYS_SECCOMP		1
#define SYS_USER_DISPATCH	2

typedef void (*sig_t)(int);
#ifndef _ASM_GENERIC_SIGINFO_H
typedef union sigval sigval_t;
typedef struct sigevent sigevent_t;
#define _ASM_GENERIC_SIGINFO_H
#endif

/*
 * Include guards of two kernel headers that define the same names as this header. With the guards
 * defined, the two kernel headers add nothing.
 */
#define _ASM_X86_SIGNAL_H
#define __ASM_GENERIC_SIGNAL_DEFS_H
#endif

#ifdef _GNU_SOURCE
#define SA_NOMASK	SA_NODEFER
#define SA_ONESHOT	SA_RESETHAND

typedef void (*sighandler_t)(int);
#endif

__RING3_BEGIN_DECLS

/*
 * signal(2): sets the action for the signal signum. The action is the function handler, or SIG_IGN
 * (ignore the signal), or SIG_DFL (the default action). As on BSD, handler stays installed after a
 * signal. If the signal interrupts a system call, the kernel usually restarts the call. Returns the
 * previous handler, or SIG_ERR.
 */
void (*signal(int __signum, void (*__handler)(int)))(int);

/*
 * raise(3): sends the signal sig to the calling thread. If sig has a handler, raise returns after
 * the handler has run. Returns 0 or -1.
 */
int raise(int __sig);

#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)

/*
 * kill(2): sends the signal sig to one or more processes. If pid > 0, it sends sig to the process
 * pid. If pid is 0, it sends sig to the caller's process group. If pid is -1, it sends sig to every
 * other process to which the caller may send signals, except process 1. If pid < -1, it sends sig
 * to the process group -pid. If sig is 0, the kernel only checks the permission. Returns 0 or -1.
 */
int kill(pid_t __pid, int __sig);

/*
 * sigqueue(3): sends the signal sig to the process pid. The signal carries value, which the handler
 * reads as si_value. Returns 0 or -1. It fails with EAGAIN if too many signals are queued.
 */
int sigqueue(pid_t __pid, int __sig, const union sigval __value);

/*
 * sigemptyset(3), sigfillset, sigaddset, sigdelset: change the set and return 0. sigismember:
 * returns 1 if the signal is in the set, otherwise 0. If signum is not a valid signal number, the
 * functions set errno to EINVAL and return -1. They use only the first 64 bits of the set.
 */
int sigemptyset(sigset_t *__set);
int sigfillset(sigset_t *__set);
int sigaddset(sigset_t *__set, int __signum);
int sigdelset(sigset_t *__set, int __signum);
int sigismember(const sigset_t *__set, int __signum);

/*
 * sigaction(2): sets the action of the signal signum to *act, and writes the previous action to
 * *oldact. act and oldact may be NULL. Returns 0 or -1. On architectures that have the flag
 * SA_RESTORER, ring3 sets this flag. So oldact->sa_flags may contain SA_RESTORER.
 */
int sigaction(int __signum, const struct sigaction *__act, struct sigaction *__oldact);

/*
 * sigprocmask(2): changes the calling thread's signal mask. SIG_BLOCK adds the signals in *set to
 * the mask. SIG_UNBLOCK removes them. SIG_SETMASK replaces the mask by *set. The function writes
 * the previous mask to *oldset. set and oldset may be NULL. Returns 0 or -1.
 *
 * sigpending(2): writes to *set the signals that are blocked and pending. Returns 0 or -1.
 */
int sigprocmask(int __how, const sigset_t *__set, sigset_t *__oldset);
int sigpending(sigset_t *__set);

/*
 * sigsuspend(2): waits until a signal handler has run. During the wait *mask is the signal mask.
 * Always returns -1. errno is EINTR after a handler, or EFAULT if mask is an invalid address.
 */
int sigsuspend(const sigset_t *__mask);

/*
 * sigwaitinfo(2): waits until a signal in *set is pending, and removes it from the pending signals.
 * The caller should block all signals in *set first. The function writes details to *info unless
 * info is NULL. Returns the signal's number, or -1. It fails with EINTR if a handler of another
 * signal ran.
 *
 * sigtimedwait(2): does what sigwaitinfo does, but waits at most for the time *timeout. Then it
 * fails with EAGAIN. If timeout is NULL, there is no limit.
 */
int sigwaitinfo(const sigset_t *__set, siginfo_t *__info);
int sigtimedwait(const sigset_t *__set, siginfo_t *__info, const struct timespec *__timeout);

/*
 * sigwait(3): does what sigwaitinfo does, but writes the signal's number to *sig. If a handler of
 * another signal runs, sigwait continues to wait. Returns 0 or an error number.
 */
int sigwait(const sigset_t *__set, int *__sig);
#endif

#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * killpg(3): sends sig to the process group pgrp. A pgrp of 0 means the caller's process group.
 * Returns 0 or -1.
 */
int killpg(pid_t __pgrp, int __sig);

/*
 * sigaltstack(2): sets the alternate signal stack to *ss, and writes the previous one to *old_ss.
 * Handlers with the flag SA_ONSTACK run on this stack. ss and old_ss may be NULL. Returns 0 or -1.
 */
int sigaltstack(const stack_t *__ss, stack_t *__old_ss);
#endif

#ifdef _GNU_SOURCE
/* tgkill(2): sends sig to the thread tid of the process tgid. Returns 0 or -1. */
int tgkill(pid_t __tgid, pid_t __tid, int __sig);

/*
 * sigisemptyset(3): returns 1 if the set is empty, otherwise 0. sigandset: writes to *dest the
 * signals that are in both sets. sigorset: writes to *dest the signals that are in at least one of
 * the sets. sigandset and sigorset return 0.
 */
int sigisemptyset(const sigset_t *__set);
int sigandset(sigset_t *__dest, const sigset_t *__left, const sigset_t *__right);
int sigorset(sigset_t *__dest, const sigset_t *__left, const sigset_t *__right);
#endif

__RING3_END_DECLS

#endif
