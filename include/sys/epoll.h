/* SPDX-License-Identifier: MIT */
/* <sys/epoll.h>: waiting until one of very many files can be read or written; the kernel keeps the list. */
#ifndef _SYS_EPOLL_H
#define _SYS_EPOLL_H

#include <features.h>
#include <bits/decl.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <sys/types.h>

#define __NEED_sigset_t
#define __NEED_time_t
#define __NEED_struct_timespec
#include <bits/alltypes.h>
#include <bits/epoll.h>

/* Flags of epoll_create1. */
#define EPOLL_CLOEXEC	O_CLOEXEC
#define EPOLL_NONBLOCK	O_NONBLOCK

/* What to wait for, and what is so. epoll_ctl(2); Linux: linux/eventpoll.h. */
enum EPOLL_EVENTS { __EPOLL_DUMMY };
#define EPOLLIN		0x001
#define EPOLLPRI	0x002
#define EPOLLOUT	0x004
#define EPOLLERR	0x008
#define EPOLLHUP	0x010
#define EPOLLNVAL	0x020
#define EPOLLRDNORM	0x040
#define EPOLLRDBAND	0x080
#define EPOLLWRNORM	0x100
#define EPOLLWRBAND	0x200
#define EPOLLMSG	0x400
#define EPOLLRDHUP	0x2000
#define EPOLL_URING_WAKE (1U << 27)
#define EPOLLEXCLUSIVE	(1U << 28)	/* wakes one of those who wait, not all */
#define EPOLLWAKEUP	(1U << 29)	/* keeps the machine from being suspended */
#define EPOLLONESHOT	(1U << 30)	/* once, and no more until EPOLL_CTL_MOD */
#define EPOLLET		(1U << 31)	/* tells of a change, not of a state */

/* What epoll_ctl is to do. */
#define EPOLL_CTL_ADD	1
#define EPOLL_CTL_DEL	2
#define EPOLL_CTL_MOD	3

/* The kernel gives back as it is what it got. */
typedef union epoll_data {
	void *ptr;
	int fd;
	uint32_t u32;
	uint64_t u64;
} epoll_data_t;

struct epoll_event {
	uint32_t events;
	epoll_data_t data;
} __RING3_EPOLL_PACKED;

/* How the kernel polls network devices for a list, since Linux 6.9: for ioctl. */
struct epoll_params {
	uint32_t busy_poll_usecs;
	uint16_t busy_poll_budget;	/* packets */
	uint8_t prefer_busy_poll;
	uint8_t __pad;
};
#define EPOLL_IOC_TYPE	0x8A
#define EPIOCSPARAMS	_IOW(EPOLL_IOC_TYPE, 0x01, struct epoll_params)
#define EPIOCGPARAMS	_IOR(EPOLL_IOC_TYPE, 0x02, struct epoll_params)

/* All that the kernel's header has is here; it may be included after this one. */
#define _LINUX_EVENTPOLL_H
#define EPOLL_PACKED	__RING3_EPOLL_PACKED

__RING3_BEGIN_DECLS

/* epoll_create(2): a descriptor for a new list; or -1. size says nothing, but must be positive. */
int epoll_create(int __size);

/* epoll_create1(2): the same with flags (EPOLL_CLOEXEC). */
int epoll_create1(int __flags);

/* epoll_ctl(2): puts fd in the list, takes it out, or changes event; 0, or -1: EEXIST, ENOENT, EPERM for a plain file. */
int epoll_ctl(int __epfd, int __op, int __fd, struct epoll_event *__event);

/*
 * epoll_wait(2): waits until something is so, for timeout milliseconds at most, if not negative; how
 * many of the maxevents events are filled in, 0 after the timeout, or -1.
 */
int epoll_wait(int __epfd, struct epoll_event *__events, int __maxevents, int __timeout);

/* epoll_pwait(2): the same, with the signal mask sigmask meanwhile, if not NULL. */
int epoll_pwait(int __epfd, struct epoll_event *__events, int __maxevents, int __timeout,
		const sigset_t *__sigmask);

/* epoll_pwait2(2): the same, with nanoseconds; NULL is no timeout. Before Linux 5.11 in whole milliseconds. */
int epoll_pwait2(int __epfd, struct epoll_event *__events, int __maxevents,
		 const struct timespec *__timeout, const sigset_t *__sigmask);

__RING3_END_DECLS

#endif
