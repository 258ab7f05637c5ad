/* SPDX-License-Identifier: MIT */
/* <poll.h>: poll and ppoll, which wait for events on several file descriptors. */
#ifndef _POLL_H
#define _POLL_H

#include <features.h>
#include <bits/decl.h>

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __NEED_sigset_t
#define __NEED_time_t
#define __NEED_struct_timespec
#include <bits/alltypes.h>
#endif

/* If a program included <asm-generic/poll.h> before, that header has defined these names. */
#ifndef __ASM_GENERIC_POLL_H
#define __ASM_GENERIC_POLL_H

/*
 * Bits of the members events and revents. The kernel can set POLLERR, POLLHUP and POLLNVAL in
 * revents even if events does not contain them. Linux: asm-generic/poll.h.
 */
#define POLLIN		0x0001
#define POLLPRI		0x0002
#define POLLOUT		0x0004
#define POLLERR		0x0008
#define POLLHUP		0x0010
#define POLLNVAL	0x0020		/* the descriptor is not open */
#define POLLRDNORM	0x0040
#define POLLRDBAND	0x0080
#define POLLWRNORM	0x0100
#define POLLWRBAND	0x0200
#define POLLMSG		0x0400
#define POLLREMOVE	0x1000
#define POLLRDHUP	0x2000		/* the peer has shut down its sending direction */

struct pollfd {
	int fd;			/* if negative, the kernel ignores this element */
	short events;		/* requested events */
	short revents;		/* events that occurred */
};

#endif

typedef unsigned long nfds_t;

__RING3_BEGIN_DECLS

/*
 * poll(2): waits until a requested event occurs on one of the nfds descriptors in fds. It waits at
 * most timeout milliseconds. A negative timeout means no limit. Returns the number of elements of
 * fds whose member revents is not 0. Returns 0 if the time has expired, or -1 on failure.
 */
int poll(struct pollfd *__fds, nfds_t __nfds, int __timeout);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * ppoll(2): does what poll does, but *tmo_p is the timeout. If tmo_p is NULL, there is no limit.
 * During the call *sigmask is the thread's signal mask. If sigmask is NULL, the signal mask does
 * not change.
 */
int ppoll(struct pollfd *__fds, nfds_t __nfds, const struct timespec *__tmo_p,
	  const sigset_t *__sigmask);
#endif

__RING3_END_DECLS

#endif
