/* SPDX-License-Identifier: MIT */
/* <sys/select.h>: waiting until one of several files can be read or written, by sets of bits. */
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

/* A set of descriptors, of those below FD_SETSIZE; poll has no such bound. */
#define FD_SETSIZE	1024

typedef unsigned long fd_mask;

typedef struct {
	unsigned long fds_bits[FD_SETSIZE / 8 / sizeof(long)];
} fd_set;

#define __FD_WORD(fd, set)	((set)->fds_bits[(fd) / (8 * sizeof(long))])
#define __FD_BIT(fd)		(1UL << ((fd) % (8 * sizeof(long))))

/* FD_ZERO(set), FD_SET(fd, set), FD_CLR(fd, set): empties it, puts one in, takes one out. FD_ISSET: is it in? */
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
 * select(2): waits until a descriptor below nfds in readfds can be read, one in writefds written, or
 * one in exceptfds has something exceptional; each may be NULL, and keeps those that can. How many
 * bits are left in all; 0 after timeout, if that is not NULL; or -1. *timeout becomes the time left.
 */
int select(int __nfds, fd_set *__readfds, fd_set *__writefds, fd_set *__exceptfds,
	   struct timeval *__timeout);

/* pselect(2): the same, with the signal mask sigmask meanwhile, if not NULL; *timeout is left alone. */
int pselect(int __nfds, fd_set *__readfds, fd_set *__writefds, fd_set *__exceptfds,
	    const struct timespec *__timeout, const sigset_t *__sigmask);

__RING3_END_DECLS

#endif
