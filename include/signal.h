/* SPDX-License-Identifier: MIT */
/* <signal.h>: send, handle, block and wait for signals. signal(7). */
#ifndef _SIGNAL_H
#define _SIGNAL_H

#include <features.h>
#include <bits/decl.h>

/* The signals. */
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

/* Special handlers, and the error result of signal. */
#define SIG_ERR		((void (*)(int))-1)
#define SIG_DFL		((void (*)(int))0)
#define SIG_IGN		((void (*)(int))1)

/* An integer that a handler can write while the program reads it. */
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
 * Real-time signals. The kernel's begin at 32. ring3 uses none, but SIGRTMIN is 34 as in glibc: C
 * libraries reserve the first two for threads, and kill(1) means 34 by RTMIN.
 */
#define SIGRTMIN	34
#define SIGRTMAX	64

#define SIG_HOLD	((void (*)(int))2)

/* how of sigprocmask. */
#define SIG_BLOCK	0
#define SIG_UNBLOCK	1
#define SIG_SETMASK	2

/* Flags of sigaction. sigaction(2); Linux: asm/signal.h, asm-generic/signal-defs.h. */
#define SA_NOCLDSTOP		1		/* no SIGCHLD for children that stop or continue */
#define SA_NOCLDWAIT		2		/* children do not become zombies */
#define SA_SIGINFO		4		/* handler is sa_sigaction, with three arguments */
#define SA_UNSUPPORTED		0x00000400	/* never set by the kernel: tests if it clears unknown flags */
#define SA_EXPOSE_TAGBITS	0x00000800
#include <bits/restorer.h>			/* SA_RESTORER */
#define SA_ONSTACK		0x08000000	/* run the handler on the stack of sigaltstack */
#define SA_RESTART		0x10000000	/* restart interrupted system calls */
#define SA_NODEFER		0x40000000	/* do not block the signal while its handler runs */
#define SA_RESETHAND		0x80000000	/* restore SIG_DFL when the handler is called */
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
	sigset_t sa_mask;		/* blocked while the handler runs */
	int sa_flags;
	void (*sa_restorer)(void);	/* set by sigaction; a program leaves it alone */
};
#define sa_handler	__sa_handler.sa_handler
#define sa_sigaction	__sa_handler.sa_sigaction

/* si_code for any signal: its origin. Linux: asm-generic/siginfo.h. */
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

/* si_code of SIGILL. */
#define ILL_ILLOPC	1
#define ILL_ILLOPN	2
#define ILL_ILLADR	3
#define ILL_ILLTRP	4
#define ILL_PRVOPC	5
#define ILL_PRVREG	6
#define ILL_COPROC	7
#define ILL_BADSTK	8
#define ILL_BADIADDR	9

/* si_code of SIGFPE. */
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

/* si_code of SIGSEGV. */
#define SEGV_MAPERR	1	/* no mapping at the address */
#define SEGV_ACCERR	2	/* the mapping's permissions forbid the access */
#define SEGV_BNDERR	3
#define SEGV_PKUERR	4
#define SEGV_ACCADI	5
#define SEGV_ADIDERR	6
#define SEGV_ADIPERR	7
#define SEGV_MTEAERR	8
#define SEGV_MTESERR	9
#define SEGV_CPERR	10

/* si_code of SIGBUS. */
#define BUS_ADRALN	1
#define BUS_ADRERR	2
#define BUS_OBJERR	3
#define BUS_MCEERR_AR	4
#define BUS_MCEERR_AO	5

/* si_code of SIGCHLD. */
#define CLD_EXITED	1
#define CLD_KILLED	2
#define CLD_DUMPED	3
#define CLD_TRAPPED	4
#define CLD_STOPPED	5
#define CLD_CONTINUED	6

/* An alternate stack for handlers. */
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
/* si_code of SIGTRAP. */
#define TRAP_BRKPT	1
#define TRAP_TRACE	2
#define TRAP_BRANCH	3
#define TRAP_HWBKPT	4
#define TRAP_UNK	5
#define TRAP_PERF	6

/* si_code of SIGPOLL. */
#define POLL_IN		1
#define POLL_OUT	2
#define POLL_MSG	3
#define POLL_ERR	4
#define POLL_PRI	5
#define POLL_HUP	6

/*
 * ss_flags: a handler runs on the stack now; there is no such stack; the stack is disabled while a
 * handler runs.
 */
#define SS_ONSTACK	1
#define SS_DISABLE	2
#define SS_AUTODISARM	(1U << 31)
#define SS_FLAG_BITS	SS_AUTODISARM

/*
 * Bytes of a handler's stack: the minimum, and a recommended size. Large vector registers can need
 * more.
 */
#include <bits/sigstack.h>	/* MINSIGSTKSZ, SIGSTKSZ */
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define NSIG		_NSIG

/* si_code of SIGSYS. */
#define SYS_SECCOMP		1
#define SYS_USER_DISPATCH	2

typedef void (*sig_t)(int);
#ifndef _ASM_GENERIC_SIGINFO_H
typedef union sigval sigval_t;
typedef struct sigevent sigevent_t;
#define _ASM_GENERIC_SIGINFO_H
#endif

/* These kernel headers would define the same names again. */
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
 * signal(2): sets the action for signum: handler(signum), SIG_IGN or SIG_DFL. BSD semantics: the
 * handler stays installed, and system calls that the signal interrupts are restarted. Returns the
 * previous handler, or SIG_ERR.
 */
void (*signal(int __signum, void (*__handler)(int)))(int);

/*
 * raise(3): sends sig to the calling thread. Returns 0 after a handler, if there is one, has
 * returned; or -1.
 */
int raise(int __sig);

#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)

/*
 * kill(2): sends sig to process pid; 0: to the caller's process group; -1: to every process that
 * the caller may signal; less than -1: to process group -pid. sig 0 sends nothing and only checks.
 * Returns 0 or -1.
 */
int kill(pid_t __pid, int __sig);

/*
 * sigqueue(3): sends sig with a value (si_value) to process pid. Returns 0, or -1: EAGAIN if too
 * many signals are queued.
 */
int sigqueue(pid_t __pid, int __sig, const union sigval __value);

/*
 * sigemptyset(3), sigfillset, sigaddset, sigdelset: change a signal set and return 0. sigismember
 * returns 1 or 0. All return -1 with EINVAL for an invalid signal. Only the first 64 bits of a set
 * are used.
 */
int sigemptyset(sigset_t *__set);
int sigfillset(sigset_t *__set);
int sigaddset(sigset_t *__set, int __signum);
int sigdelset(sigset_t *__set, int __signum);
int sigismember(const sigset_t *__set, int __signum);

/*
 * sigaction(2): sets the action for signum to *act and writes the previous action to *oldact;
 * either may be NULL. Returns 0 or -1. Where SA_RESTORER exists, ring3 sets it, so it appears in
 * oldact->sa_flags.
 */
int sigaction(int __signum, const struct sigaction *__act, struct sigaction *__oldact);

/*
 * sigprocmask(2): SIG_BLOCK adds set to the calling thread's signal mask, SIG_UNBLOCK removes set
 * from it, SIG_SETMASK makes set the mask. Writes the previous mask to *oldset. set and oldset may
 * be NULL. Returns 0 or -1.
 * sigpending(2): writes the blocked signals that are pending to *set. Returns 0 or -1.
 */
int sigprocmask(int __how, const sigset_t *__set, sigset_t *__oldset);
int sigpending(sigset_t *__set);

/*
 * sigsuspend(2): waits, with the signal mask *mask, until a handler has run. Always returns -1 with
 * EINTR, or EFAULT.
 */
int sigsuspend(const sigset_t *__mask);

/*
 * sigwaitinfo(2): waits for a signal of set, all of which should be blocked, and removes it from
 * the pending signals. Writes details to *info unless info is NULL. Returns the signal, or -1:
 * EINTR if a handler ran.
 * sigtimedwait(2): the same, but fails with EAGAIN after timeout. timeout NULL means no limit.
 */
int sigwaitinfo(const sigset_t *__set, siginfo_t *__info);
int sigtimedwait(const sigset_t *__set, siginfo_t *__info, const struct timespec *__timeout);

/*
 * sigwait(3): waits like sigwaitinfo and writes the signal to *sig. Returns 0 or an error number. A
 * handler does not end the wait.
 */
int sigwait(const sigset_t *__set, int *__sig);
#endif

#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* killpg(3): sends sig to process group pgrp; 0: the caller's. Returns 0 or -1. */
int killpg(pid_t __pgrp, int __sig);

/*
 * sigaltstack(2): sets the stack for handlers with SA_ONSTACK and writes the previous one to
 * *old_ss. Returns 0 or -1.
 */
int sigaltstack(const stack_t *__ss, stack_t *__old_ss);
#endif

#ifdef _GNU_SOURCE
/* tgkill(2): sends sig to thread tid of process tgid. Returns 0 or -1. */
int tgkill(pid_t __tgid, pid_t __tid, int __sig);

/*
 * sigisemptyset(3): returns 1 if set is empty. sigandset, sigorset: write the intersection or the
 * union of two sets to *dest and return 0.
 */
int sigisemptyset(const sigset_t *__set);
int sigandset(sigset_t *__dest, const sigset_t *__left, const sigset_t *__right);
int sigorset(sigset_t *__dest, const sigset_t *__left, const sigset_t *__right);
#endif

__RING3_END_DECLS

#endif
