/* SPDX-License-Identifier: MIT */
/* <sys/select.h>: functions that wait until a descriptor in a set is ready. */
#ifndef _SYS_SELECT_H
#define _SYS_SELECT_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_sigset_t
#define __NEED_size_t
#define __NEED_suseconds_t
#define __NEED_time_t
#define __NEED_struct_timespec
#define __NEED_struct_timeval
#include <bits/alltypes.h>

/* An fd_set contains only descriptors less than FD_SETSIZE. poll(2) accepts any descriptor. */
#define FD_SETSIZE	1024

typedef unsigned long fd_mask;

typedef struct {
	unsigned long fds_bits[FD_SETSIZE / 8 / sizeof(long)];
} fd_set;

#define __FD_WORD(fd, set)	((set)->fds_bits[(fd) / (8 * sizeof(long))])
#define __FD_BIT(fd)		(1UL << ((fd) % (8 * sizeof(long))))

/*
 * FD_ZERO(set) removes all descriptors from the set. FD_SET(fd, set) adds fd. FD_CLR(fd, set)
 * removes fd. FD_ISSET(fd, set) is true if the set contains fd.
 */
#define FD_ZERO(set) do { \
	unsigned long *__word = (set)->fds_bits; \
	unsigned long *__end = __word + FD_SETSIZE / 8 / sizeof(long); \
	while (__word != __end) \
		*__word++ = 0; \
} while (0)
#define FD_SET(fd, set)		(__FD_WORD(fd, set) |= __FD_BIT(fd))
#define FD_CLR(fd, set)		(__FD_WORD(fd, set) &= ~__FD_BIT(fd))
#define FD_ISSET(fd, set)	(!!(__FD_WORD(fd, set) & __FD_BIT(fd)))

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define NFDBITS		(8 * (int)sizeof(long))
#endif

__RING3_BEGIN_DECLS

/*
 * select(2): waits until a descriptor in one of the three sets is ready. The descriptors must be
 * less than nfds. A descriptor in readfds is ready if it can be read, in writefds if it can be
 * written, and in exceptfds if it has an exceptional condition. Each set may be NULL. Removes from
 * the sets the descriptors that are not ready. If timeout is NULL, there is no time limit.
 * Otherwise writes the remaining time to *timeout. Returns how many descriptors the three sets then
 * contain together, 0 if the time has passed, or -1.
 */
int select(int __nfds, fd_set *__readfds, fd_set *__writefds, fd_set *__exceptfds,
	   struct timeval *__timeout);

/*
 * pselect(2): does the same as select, but *sigmask is the thread's signal mask during the wait. If
 * sigmask is NULL, the signal mask does not change. pselect does not change *timeout.
 */
int pselect(int __nfds, fd_set *__readfds, fd_set *__writefds, fd_set *__exceptfds,
	    const struct timespec *__timeout, const sigset_t *__sigmask);

__RING3_END_DECLS

#endif
