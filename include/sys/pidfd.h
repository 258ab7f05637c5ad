/* SPDX-License-Identifier: MIT */
/* <sys/pidfd.h>: descriptors that refer to processes. */
#ifndef _SYS_PIDFD_H
#define _SYS_PIDFD_H

#include <bits/decl.h>
#include <bits/siginfo.h>
#include <fcntl.h>
#include <signal.h>

/*
 * flags of pidfd_open. PIDFD_NONBLOCK (Linux 5.10): waitid on the descriptor fails with EAGAIN
 * instead of waiting. PIDFD_THREAD (Linux 6.9): the descriptor refers to a thread. See
 * <linux/pidfd.h>.
 */
#define PIDFD_NONBLOCK	O_NONBLOCK
#define PIDFD_THREAD	O_EXCL

/*
 * flags of pidfd_send_signal (Linux 6.9): send the signal to the thread, to the process or to the
 * process group. Without a flag, PIDFD_THREAD in pidfd_open decides: thread or process.
 */
#define PIDFD_SIGNAL_THREAD		(1UL << 0)
#define PIDFD_SIGNAL_THREAD_GROUP	(1UL << 1)
#define PIDFD_SIGNAL_PROCESS_GROUP	(1UL << 2)

__RING3_BEGIN_DECLS

/*
 * pidfd_open(2): opens a descriptor that refers to process pid and is close-on-exec. Returns the
 * descriptor or -1. Linux 5.3.
 */
int pidfd_open(pid_t __pid, unsigned int __flags);

/*
 * pidfd_getfd(2): duplicates descriptor targetfd of another process, to which pidfd refers. flags
 * must be 0. Returns the new descriptor or -1. Linux 5.6.
 */
int pidfd_getfd(int __pidfd, int __targetfd, unsigned int __flags);

/*
 * pidfd_send_signal(2): sends signal sig to the process to which pidfd refers. Unless info is NULL,
 * the receiver gets *info. Returns 0 or -1. Linux 5.1.
 */
int pidfd_send_signal(int __pidfd, int __sig, siginfo_t *__info, unsigned int __flags);

__RING3_END_DECLS

#endif
