/* SPDX-License-Identifier: MIT */
/* <sys/wait.h>: wait for children. */
#ifndef _SYS_WAIT_H
#define _SYS_WAIT_H

#include <features.h>
#include <bits/decl.h>
#include <bits/wait.h>

#define __NEED_pid_t
#define __NEED_id_t
#include <bits/alltypes.h>

#ifndef WCOREDUMP
#define WCOREDUMP(s)	((s) & 0x80)
#endif
#ifndef WIFCONTINUED
#define WIFCONTINUED(s)	((s) == 0xffff)
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* BSD's macros: make a status from an exit status and a signal, or from a signal that stops. */
#define WCOREFLAG	0x80
#define W_EXITCODE(ret, sig)	((ret) << 8 | (sig))
#define W_STOPCODE(sig)	((sig) << 8 | 0x7f)

/* BSD's values of pid in waitpid: any child; any child of the caller's process group. */
#define WAIT_ANY	(-1)
#define WAIT_MYPGRP	0
#endif

/* options of waitid: which changes to report, at least one. WNOWAIT: leave the child waitable. */
#define WSTOPPED	WUNTRACED
#define WEXITED		0x00000004
#define WCONTINUED	0x00000008
#define WNOWAIT		0x01000000

/*
 * Linux's options: only this thread's children; all children; only children that do not send
 * SIGCHLD.
 */
#define __WNOTHREAD	0x20000000
#define __WALL		0x40000000
#define __WCLONE	0x80000000

/* idtype of waitid: any child, or a process, process group or pidfd. */
#ifdef P_ALL	/* defined if <linux/wait.h> came first */
typedef unsigned int idtype_t;
#else
typedef enum {
	P_ALL = 0,
	P_PID = 1,
	P_PGID = 2,
	P_PIDFD = 3
} idtype_t;
#endif

__RING3_BEGIN_DECLS

/*
 * wait(2): waits for any child to end and writes its status to *wstatus unless wstatus is NULL.
 * Returns the child's id or -1.
 */
pid_t wait(int *__wstatus);

/*
 * waitpid(2): wait for child pid; -1: any child; 0: any child of the caller's process group; less
 * than -1: any child of group -pid. options: WUNTRACED, WCONTINUED, and WNOHANG, with which 0 is
 * returned if no child has changed state.
 */
pid_t waitpid(pid_t __pid, int *__wstatus, int __options);

#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#include <signal.h>

/*
 * waitid(2): waits until a child chosen by idtype and id changes as options say (WEXITED, WSTOPPED,
 * WCONTINUED) and describes the change in *infop. Returns 0 or -1. With WNOHANG si_pid is 0 if no
 * child has changed.
 */
int waitid(idtype_t __idtype, id_t __id, siginfo_t *__infop, int __options);
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#include <sys/resource.h>

/*
 * wait4(2), wait3(2): waitpid for pid, or for any child, that also writes the child's resource use
 * to *rusage.
 */
pid_t wait4(pid_t __pid, int *__wstatus, int __options, struct rusage *__rusage);
pid_t wait3(int *__wstatus, int __options, struct rusage *__rusage);
#endif

__RING3_END_DECLS

#endif
