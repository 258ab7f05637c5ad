/* SPDX-License-Identifier: MIT */
/* <sys/wait.h>: functions that wait until a child process ends, stops or continues. */
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
/*
 * BSD's macros that make the status of a child. W_EXITCODE(ret, 0) means that the child exited with
 * ret. W_EXITCODE(0, sig) means that the signal sig killed the child. W_STOPCODE(sig) means that
 * the signal sig stopped the child.
 */
#define WCOREFLAG	0x80
#define W_EXITCODE(ret, sig)	((ret) << 8 | (sig))
#define W_STOPCODE(sig)	((sig) << 8 | 0x7f)

/*
 * BSD's names for values of the argument pid of waitpid. WAIT_ANY means any child. WAIT_MYPGRP
 * means any child in the caller's process group.
 */
#define WAIT_ANY	(-1)
#define WAIT_MYPGRP	0
#endif

/*
 * Bits of the argument options of waitid. WSTOPPED, WEXITED and WCONTINUED choose the changes of a
 * child's state for which waitid waits. With WNOWAIT, a later call of waitid can return the same
 * change again.
 */
#define WSTOPPED	WUNTRACED
#define WEXITED		0x00000004
#define WCONTINUED	0x00000008
#define WNOWAIT		0x01000000

/*
 * Bits of the argument options that only Linux has. With __WNOTHREAD, the functions wait only for
 * children of this thread. With __WALL, they wait for all children. With __WCLONE, they wait only
 * for children that do not send SIGCHLD when they end.
 */
#define __WNOTHREAD	0x20000000
#define __WALL		0x40000000
#define __WCLONE	0x80000000

/* Values of the argument idtype of waitid. The values tell for which children to wait. */
#ifdef P_ALL	/* a macro if <linux/wait.h> is already included */
typedef unsigned int idtype_t;
#else
typedef enum {
	P_ALL = 0,	/* all children */
	P_PID = 1,	/* id is the process id of the child */
	P_PGID = 2,	/* id is the process group of the children */
	P_PIDFD = 3	/* id is a pidfd of the child */
} idtype_t;
#endif

__RING3_BEGIN_DECLS

/*
 * wait(2): waits until any child ends. If wstatus is not NULL, writes the child's status to
 * *wstatus. Returns the child's process id or -1.
 */
pid_t wait(int *__wstatus);

/*
 * waitpid(2): waits until a child ends, and writes the child's status to *wstatus. With WUNTRACED
 * in options, also waits for a child that stops. With WCONTINUED, also waits for a child that
 * continues. If pid > 0, waits for the child pid. If pid is -1, waits for any child. If pid is 0,
 * waits for any child in the caller's process group. If pid < -1, waits for any child in the
 * process group -pid. Returns the child's process id or -1. With WNOHANG, returns 0 if no child has
 * changed state.
 */
pid_t waitpid(pid_t __pid, int *__wstatus, int __options);

#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#include <signal.h>

/*
 * waitid(2): waits until a child changes state, and writes the change to *infop. idtype and id tell
 * for which children to wait. options contains the changes to wait for (WEXITED, WSTOPPED,
 * WCONTINUED). It may also contain WNOHANG and WNOWAIT. Returns 0 or -1. With WNOHANG, sets
 * infop->si_pid to 0 if no child has changed state.
 */
int waitid(idtype_t __idtype, id_t __id, siginfo_t *__infop, int __options);
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#include <sys/resource.h>

/*
 * wait4(2): does the same as waitpid. It also writes to *rusage which resources the child has used.
 * wait3(2): does the same as wait4 for any child.
 */
pid_t wait4(pid_t __pid, int *__wstatus, int __options, struct rusage *__rusage);
pid_t wait3(int *__wstatus, int __options, struct rusage *__rusage);
#endif

__RING3_END_DECLS

#endif
