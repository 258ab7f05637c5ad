/* SPDX-License-Identifier: MIT */
/* <sys/pidfd.h>: functions for pidfds, descriptors that refer to processes. */
#ifndef _SYS_PIDFD_H
#define _SYS_PIDFD_H

#include <bits/decl.h>
#include <bits/siginfo.h>
#include <fcntl.h>
#include <signal.h>

/*
 * Flags of pidfd_open. With PIDFD_NONBLOCK (since Linux 5.10), waitid on the descriptor fails with
 * EAGAIN instead of waiting. With PIDFD_THREAD (since Linux 6.9), pid is a thread id and the
 * descriptor refers to this thread. See <linux/pidfd.h>.
 */
#define PIDFD_NONBLOCK	O_NONBLOCK
#define PIDFD_THREAD	O_EXCL

/*
 * Flags of pidfd_send_signal, since Linux 6.9. They choose the receiver of the signal: the thread
 * of the pidfd, its process (thread group), or the process group that the process leads. Without a
 * flag, the kernel sends the signal to the thread if pidfd_open was called with PIDFD_THREAD.
 * Otherwise the kernel sends the signal to the process.
 */
#define PIDFD_SIGNAL_THREAD		(1UL << 0)
#define PIDFD_SIGNAL_THREAD_GROUP	(1UL << 1)
#define PIDFD_SIGNAL_PROCESS_GROUP	(1UL << 2)

__RING3_BEGIN_DECLS

/*
 * pidfd_open(2): opens a descriptor that refers to the process pid. The descriptor is
 * close-on-exec. Returns the descriptor or -1. The call exists since Linux 5.3.
 */
int pidfd_open(pid_t __pid, unsigned int __flags);

/*
 * pidfd_getfd(2): duplicates the descriptor targetfd of another process into this process. pidfd
 * refers to the other process. flags must be 0. Returns the new descriptor or -1. The call exists
 * since Linux 5.6.
 */
int pidfd_getfd(int __pidfd, int __targetfd, unsigned int __flags);

/*
 * pidfd_send_signal(2): sends the signal sig to the process to which pidfd refers. The receiver
 * gets *info as its siginfo_t. If info is NULL, the kernel fills in a siginfo_t as for kill.
 * Returns 0 or -1. The call exists since Linux 5.1.
 */
int pidfd_send_signal(int __pidfd, int __sig, siginfo_t *__info, unsigned int __flags);

__RING3_END_DECLS

#endif
