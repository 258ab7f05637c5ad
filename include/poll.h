/* SPDX-License-Identifier: MIT */
/* <poll.h>: waiting until one of several files can be read or written, by a list. */
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

#ifndef __ASM_GENERIC_POLL_H	/* the kernel's header has the same */
#define __ASM_GENERIC_POLL_H

/* What to wait for, and what is so. The three of errors are told unasked. Linux: asm-generic/poll.h. */
#define POLLIN		0x0001
#define POLLPRI		0x0002
#define POLLOUT		0x0004
#define POLLERR		0x0008
#define POLLHUP		0x0010
#define POLLNVAL	0x0020		/* no open descriptor */
#define POLLRDNORM	0x0040
#define POLLRDBAND	0x0080
#define POLLWRNORM	0x0100
#define POLLWRBAND	0x0200
#define POLLMSG		0x0400
#define POLLREMOVE	0x1000
#define POLLRDHUP	0x2000		/* the other end will send no more */

struct pollfd {
	int fd;			/* passed over if negative */
	short events;		/* what to wait for */
	short revents;		/* what is so */
};

#endif

typedef unsigned long nfds_t;

__RING3_BEGIN_DECLS

/*
 * poll(2): waits until something asked for is so with one of the nfds files, for timeout
 * milliseconds at most, if not negative; for how many it is, 0 after the timeout, or -1.
 */
int poll(struct pollfd *__fds, nfds_t __nfds, int __timeout);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* ppoll(2): the same, with the signal mask sigmask meanwhile, and no timeout, if they are NULL. */
int ppoll(struct pollfd *__fds, nfds_t __nfds, const struct timespec *__tmo_p,
	  const sigset_t *__sigmask);
#endif

__RING3_END_DECLS

#endif
