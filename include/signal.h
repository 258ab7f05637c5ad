/* SPDX-License-Identifier: MIT */
/* <signal.h>: signals: sending them, catching them, waiting for them. signal(7). */
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

#define _NSIG		65	/* one more than the highest */

/* What may stand in a handler's place, and what signal answers when it fails. */
#define SIG_ERR		((void (*)(int))-1)
#define SIG_DFL		((void (*)(int))0)
#define SIG_IGN		((void (*)(int))1)

/* An integer that a handler may write while others read it. */
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
 * The real-time signals. The kernel has them from 32 on, and ring3 reserves none. The first two are
 * left to threads, to which every C library gives them; 34 is also what kill(1) and others of the
 * same machine mean by RTMIN, where its C library is glibc.
 */
#define SIGRTMIN	34
#define SIGRTMAX	64

#define SIG_HOLD	((void (*)(int))2)

/* What sigprocmask does with a set. */
#define SIG_BLOCK	0
#define SIG_UNBLOCK	1
#define SIG_SETMASK	2

/* Flags of an action. sigaction(2); Linux: asm/signal.h, asm-generic/signal-defs.h. */
#define SA_NOCLDSTOP		1		/* no SIGCHLD for children that stop or go on */
#define SA_NOCLDWAIT		2		/* children leave nothing to wait for */
#define SA_SIGINFO		4		/* the handler is sa_sigaction, of three arguments */
#define SA_UNSUPPORTED		0x00000400	/* read back after it was set: the kernel clears what it does not know */
#define SA_EXPOSE_TAGBITS	0x00000800
#define SA_RESTORER		0x04000000	/* sigaction sets it, with sa_restorer */
#define SA_ONSTACK		0x08000000	/* on the stack that sigaltstack gave */
#define SA_RESTART		0x10000000	/* calls that it interrupts are taken up again */
#define SA_NODEFER		0x40000000	/* the signal is not blocked meanwhile */
#define SA_RESETHAND		0x80000000	/* once; then the default again */
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define SA_INTERRUPT		0x20000000	/* does nothing */
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
	void (*sa_restorer)(void);	/* not the program's to set */
};
#define sa_handler	__sa_handler.sa_handler
#define sa_sigaction	__sa_handler.sa_sigaction

/* si_code, for any signal: who made it. Linux: asm-generic/siginfo.h. */
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
#define SEGV_MAPERR	1	/* nothing is there */
#define SEGV_ACCERR	2	/* not to be accessed so */
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

/* A stack for handlers. */
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

/* ss_flags: handlers run on it now; there is none; it is out of use while one runs. */
#define SS_ONSTACK	1
#define SS_DISABLE	2
#define SS_AUTODISARM	(1U << 31)
#define SS_FLAG_BITS	SS_AUTODISARM

/* How large a stack must be at least, and had better be; the vector registers of a CPU may ask for more. */
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

/* What these give is here, and could not be twice. */
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
 * signal(2): from now on handler(signum) is called when that signal comes, or it is ignored
 * (SIG_IGN), or what it does by default is done (SIG_DFL). The handler stays, and calls that it
 * interrupts are taken up again. What was there before, or SIG_ERR.
 */
void (*signal(int __signum, void (*__handler)(int)))(int);

/* raise(3): sends sig to the calling thread; 0, once a handler has run if there is one, or -1. */
int raise(int __sig);

#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)

/*
 * kill(2): sends sig to the process pid; 0: to this process's group; -1: to all that it may; below:
 * to the group -pid. sig 0 only asks whether that could be done. 0, or -1.
 */
int kill(pid_t __pid, int __sig);

/* sigqueue(3): the same for one process, with a value: si_value. EAGAIN if too many wait already. */
int sigqueue(pid_t __pid, int __sig, const union sigval __value);

/*
 * sigemptyset(3) and its kind, on sets of which 64 bits count: no signal, every signal; one more,
 * one less; 0. sigismember: whether signum is there, 1 or 0. EINVAL for what is no signal.
 */
int sigemptyset(sigset_t *__set);
int sigfillset(sigset_t *__set);
int sigaddset(sigset_t *__set, int __signum);
int sigdelset(sigset_t *__set, int __signum);
int sigismember(const sigset_t *__set, int __signum);

/*
 * sigaction(2): what is to be done when signum comes is in *act, what was so far goes to *oldact;
 * either may be NULL. 0, or -1. Of the flags read back SA_RESTORER is ring3's own.
 */
int sigaction(int __signum, const struct sigaction *__act, struct sigaction *__oldact);

/*
 * sigprocmask(2): blocks what is in set for the calling thread (SIG_BLOCK), or no longer does
 * (SIG_UNBLOCK), or that and nothing else (SIG_SETMASK); what was blocked goes to *oldset. Either may
 * be NULL; 0, or -1. sigpending(2): which have come and are blocked.
 */
int sigprocmask(int __how, const sigset_t *__set, sigset_t *__oldset);
int sigpending(sigset_t *__set);

/* sigsuspend(2): waits with mask blocked until a handler has run; always -1 with EINTR, or EFAULT. */
int sigsuspend(const sigset_t *__mask);

/*
 * sigwaitinfo(2): waits for one of set, which should be blocked, and takes it; its number, and what
 * there is to know in *info unless that is NULL; or -1: EINTR if a handler has run for another.
 * sigtimedwait(2): not for longer than timeout, then EAGAIN; NULL: as long as it takes.
 */
int sigwaitinfo(const sigset_t *__set, siginfo_t *__info);
int sigtimedwait(const sigset_t *__set, siginfo_t *__info, const struct timespec *__timeout);

/* sigwait(3): the same, the number to *sig; 0, or an error's number. Not ended by a handler. */
int sigwait(const sigset_t *__set, int *__sig);
#endif

#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* killpg(3): sends sig to every process of the group pgrp, 0 the calling one's; 0, or -1. */
int killpg(pid_t __pgrp, int __sig);

/* sigaltstack(2): sets the stack for handlers with SA_ONSTACK; what was goes to *old_ss; 0, or -1. */
int sigaltstack(const stack_t *__ss, stack_t *__old_ss);
#endif

#ifdef _GNU_SOURCE
/* tgkill(2): sends sig to the thread tid of the process tgid; 0, or -1. */
int tgkill(pid_t __tgid, pid_t __tid, int __sig);

/* sigisemptyset(3): whether set has none. sigandset, sigorset: dest is what is in both, in either; 0. */
int sigisemptyset(const sigset_t *__set);
int sigandset(sigset_t *__dest, const sigset_t *__left, const sigset_t *__right);
int sigorset(sigset_t *__dest, const sigset_t *__left, const sigset_t *__right);
#endif

__RING3_END_DECLS

#endif
