/* SPDX-License-Identifier: MIT */
/* <sys/pidfd.h>: descriptors of processes. */
#ifndef _SYS_PIDFD_H
#define _SYS_PIDFD_H

#include <bits/decl.h>
#include <bits/siginfo.h>
#include <fcntl.h>
#include <signal.h>

/* Flags of pidfd_open: waitid fails with EAGAIN (5.10); a thread, not a process (6.9). Linux: linux/pidfd.h. */
#define PIDFD_NONBLOCK	O_NONBLOCK
#define PIDFD_THREAD	O_EXCL

/* Flags of pidfd_send_signal: whom to, if not whom the descriptor is of (6.9). */
#define PIDFD_SIGNAL_THREAD		(1UL << 0)
#define PIDFD_SIGNAL_THREAD_GROUP	(1UL << 1)
#define PIDFD_SIGNAL_PROCESS_GROUP	(1UL << 2)

__RING3_BEGIN_DECLS

/* pidfd_open(2): a descriptor of the process pid, closed on exec; or -1. Linux 5.3. */
int pidfd_open(pid_t __pid, unsigned int __flags);

/* pidfd_getfd(2): a duplicate of the descriptor targetfd of that process; or -1. flags: 0. Linux 5.6. */
int pidfd_getfd(int __pidfd, int __targetfd, unsigned int __flags);

/* pidfd_send_signal(2): sends sig, with what info says unless that is NULL; 0, or -1. Linux 5.1. */
int pidfd_send_signal(int __pidfd, int __sig, siginfo_t *__info, unsigned int __flags);

__RING3_END_DECLS

#endif
