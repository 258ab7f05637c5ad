/* SPDX-License-Identifier: MIT */
/* <sched.h>: processes and threads as the kernel makes them. */
#ifndef _SCHED_H
#define _SCHED_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_pid_t
#define __NEED_size_t
#include <bits/alltypes.h>

#ifdef _GNU_SOURCE

/* What parent and child share, and what the child starts with. clone(2); Linux: linux/sched.h. */
#define CSIGNAL			0x000000ff	/* mask: the signal that tells the parent of the end */
#define CLONE_NEWTIME		0x00000080	/* clone3 and unshare only */
#define CLONE_VM		0x00000100
#define CLONE_FS		0x00000200
#define CLONE_FILES		0x00000400
#define CLONE_SIGHAND		0x00000800
#define CLONE_PIDFD		0x00001000
#define CLONE_PTRACE		0x00002000
#define CLONE_VFORK		0x00004000
#define CLONE_PARENT		0x00008000
#define CLONE_THREAD		0x00010000
#define CLONE_NEWNS		0x00020000
#define CLONE_SYSVSEM		0x00040000
#define CLONE_SETTLS		0x00080000
#define CLONE_PARENT_SETTID	0x00100000
#define CLONE_CHILD_CLEARTID	0x00200000
#define CLONE_DETACHED		0x00400000
#define CLONE_UNTRACED		0x00800000
#define CLONE_CHILD_SETTID	0x01000000
#define CLONE_NEWCGROUP		0x02000000
#define CLONE_NEWUTS		0x04000000
#define CLONE_NEWIPC		0x08000000
#define CLONE_NEWUSER		0x10000000
#define CLONE_NEWPID		0x20000000
#define CLONE_NEWNET		0x40000000
#define CLONE_IO		0x80000000

__RING3_BEGIN_DECLS

struct clone_args;

/*
 * clone(2): a child that shares with this process what flags say, calls fn(arg) on the stack that
 * ends at stack, and exits with what fn returned. Its id, or -1: EINVAL too if fn or stack is NULL.
 * As flags ask for them, pid_t *parent_tid, void *tls and pid_t *child_tid follow.
 */
int clone(int (*__fn)(void *), void *__stack, int __flags, void *__arg, ...);

/*
 * __clone3: clone3(2) with what cl_args (<linux/sched.h>), of size bytes, say, for a child that calls
 * fn(arg) on the stack there and exits with what fn returned. Its id, or -1: EINVAL too if cl_args
 * or fn is NULL.
 */
int __clone3(struct clone_args *__cl_args, size_t __size, int (*__fn)(void *), void *__arg);

__RING3_END_DECLS

#endif

#endif
