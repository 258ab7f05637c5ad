/* SPDX-License-Identifier: MIT */
/* <sys/wait.h>: wait until child processes end, stop or continue. */
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
 * BSD's macros. W_EXITCODE makes the status of a child that exited with ret, or that signal sig
 * ended. W_STOPCODE makes the status of a child that signal sig stopped.
 */
#define WCOREFLAG	0x80
#define W_EXITCODE(ret, sig)	((ret) << 8 | (sig))
#define W_STOPCODE(sig)	((sig) << 8 | 0x7f)

/*
 * BSD's names for pid of waitpid. WAIT_ANY: any child. WAIT_MYPGRP: any child in the caller's
 * process group.
 */
#define WAIT_ANY	(-1)
#define WAIT_MYPGRP	0
#endif

/*
 * options of waitid: the changes to wait for, at least one. WNOWAIT: a later wait can return the
 * same change again.
 */
#define WSTOPPED	WUNTRACED
#define WEXITED		0x00000004
#define WCONTINUED	0x00000008
#define WNOWAIT		0x01000000

/*
 * Linux's options. __WNOTHREAD: wait only for children of this thread. __WALL: wait for all
 * children. __WCLONE: wait only for children that do not send SIGCHLD when they end.
 */
#define __WNOTHREAD	0x20000000
#define __WALL		0x40000000
#define __WCLONE	0x80000000

/* idtype of waitid: which children to wait for. */
#ifdef P_ALL	/* defined if <linux/wait.h> is already included */
typedef unsigned int idtype_t;
#else
typedef enum {
	P_ALL = 0,	/* all children */
	P_PID = 1,	/* the child whose process id is id */
	P_PGID = 2,	/* children whose process group is id */
	P_PIDFD = 3	/* the child to which the pidfd id refers */
} idtype_t;
#endif

__RING3_BEGIN_DECLS

/*
 * wait(2): waits until any child ends. Writes the child's status to *wstatus, unless wstatus is
 * NULL. Returns the child's process id or -1.
 */
pid_t wait(int *__wstatus);

/*
 * waitpid(2): waits until a child ends (WUNTRACED in options: or stops, WCONTINUED: or continues)
 * and writes its status to *wstatus. pid > 0 waits for this child; -1 for any child; 0 for any
 * child in the caller's process group; less than -1 for any child in process group -pid. Returns
 * the child's process id or -1. With WNOHANG returns 0 if no child has changed state.
 */
pid_t waitpid(pid_t __pid, int *__wstatus, int __options);

#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#include <signal.h>

/*
 * waitid(2): waits until a child that idtype and id choose changes state, and writes the change to
 * *infop. options: the changes to wait for (WEXITED, WSTOPPED, WCONTINUED), WNOHANG. Returns 0 or
 * -1. With WNOHANG, sets si_pid to 0 if no child has changed state.
 */
int waitid(idtype_t __idtype, id_t __id, siginfo_t *__infop, int __options);
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#include <sys/resource.h>

/*
 * wait4(2): waitpid that also writes the resources that the child has used to *rusage. wait3(2):
 * the same for any child.
 */
pid_t wait4(pid_t __pid, int *__wstatus, int __options, struct rusage *__rusage);
pid_t wait3(int *__wstatus, int __options, struct rusage *__rusage);
#endif

__RING3_END_DECLS

#endif
