/* SPDX-License-Identifier: MIT */
/* <sys/wait.h>: what becomes of children. */
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
/* BSD's: the bit of WCOREDUMP; a status made of an exit status and a signal, or of a signal that stops. */
#define WCOREFLAG	0x80
#define W_EXITCODE(ret, sig)	((ret) << 8 | (sig))
#define W_STOPCODE(sig)	((sig) << 8 | 0x7f)

/* BSD's, for waitpid: any child; one of the caller's process group. */
#define WAIT_ANY	(-1)
#define WAIT_MYPGRP	0
#endif

/* For waitid: which changes to tell of, one at least. WNOWAIT: leave the child to be waited for again. */
#define WSTOPPED	WUNTRACED
#define WEXITED		0x00000004
#define WCONTINUED	0x00000008
#define WNOWAIT		0x01000000

/* Linux's own: only this thread's children; children of every kind; those whose end tells no SIGCHLD. */
#define __WNOTHREAD	0x20000000
#define __WALL		0x40000000
#define __WCLONE	0x80000000

/* Which children waitid waits for: any, or by process, by group, by a pidfd. */
#ifdef P_ALL	/* <linux/wait.h> was first */
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

/* wait(2): waits for any child to end; its id, and its status in *wstatus unless that is NULL; or -1. */
pid_t wait(int *__wstatus);

/*
 * waitpid(2): the same for the child pid; -1: any; 0: of this process's group; below: of the group
 * -pid. options are WNOHANG, then 0 means that none has changed yet, WUNTRACED and WCONTINUED.
 */
pid_t waitpid(pid_t __pid, int *__wstatus, int __options);

#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#include <signal.h>

/*
 * waitid(2): waits for a change that options name (WEXITED, WSTOPPED, WCONTINUED) in the child that
 * idtype and id name, and tells of it in *infop; 0, or -1. With WNOHANG si_pid is 0 if there is none.
 */
int waitid(idtype_t __idtype, id_t __id, siginfo_t *__infop, int __options);
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#include <sys/resource.h>

/* wait4(2), wait3(2): waitpid, for pid and for any child, that tells what the child has used, too. */
pid_t wait4(pid_t __pid, int *__wstatus, int __options, struct rusage *__rusage);
pid_t wait3(int *__wstatus, int __options, struct rusage *__rusage);
#endif

__RING3_END_DECLS

#endif
