/* SPDX-License-Identifier: MIT */
/*
 * <sys/epoll.h>: functions that wait until one of many descriptors is ready. The kernel keeps the
 * list of descriptors between calls.
 */
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

/*
 * Flags for epoll_create1. The kernel accepts only EPOLL_CLOEXEC. With EPOLL_NONBLOCK epoll_create1
 * fails with EINVAL.
 */
#define EPOLL_CLOEXEC	O_CLOEXEC
#define EPOLL_NONBLOCK	O_NONBLOCK

/* Bits of the member events of struct epoll_event. See epoll_ctl(2), <linux/eventpoll.h>. */
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
/*
 * Several epoll instances can wait for the same descriptor. With this flag an event wakes at least
 * one of them, but perhaps not all.
 */
#define EPOLLEXCLUSIVE	(1U << 28)
/* With this flag the system does not suspend while the program handles the event. */
#define EPOLLWAKEUP	(1U << 29)
/*
 * With this flag epoll reports only one event of the descriptor. Before epoll reports the next
 * event, the program must call epoll_ctl with EPOLL_CTL_MOD.
 */
#define EPOLLONESHOT	(1U << 30)
#define EPOLLET		(1U << 31)	/* edge-triggered: epoll reports only changes of state */

/* Values of the argument op of epoll_ctl. */
#define EPOLL_CTL_ADD	1
#define EPOLL_CTL_DEL	2
#define EPOLL_CTL_MOD	3

/* epoll_ctl stores this value for a descriptor. epoll_wait returns the value with each event. */
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

/*
 * The argument of the ioctls EPIOCSPARAMS and EPIOCGPARAMS. It contains settings for busy polling.
 * In busy polling the kernel reads the network device in a loop, without waiting for an interrupt.
 * The ioctls exist since Linux 6.9.
 */
struct epoll_params {
	uint32_t busy_poll_usecs;	/* how long the kernel polls, in microseconds */
	uint16_t busy_poll_budget;	/* maximum number of packets in one poll */
	uint8_t prefer_busy_poll;
	uint8_t __pad;
};
#define EPOLL_IOC_TYPE	0x8A
#define EPIOCSPARAMS	_IOW(EPOLL_IOC_TYPE, 0x01, struct epoll_params)
#define EPIOCGPARAMS	_IOR(EPOLL_IOC_TYPE, 0x02, struct epoll_params)

/*
 * <linux/eventpoll.h> defines the same names. The next line defines the include guard of that
 * header, so a later #include of it adds nothing.
 */
#define _LINUX_EVENTPOLL_H
#define EPOLL_PACKED	__RING3_EPOLL_PACKED

__RING3_BEGIN_DECLS

/*
 * epoll_create(2): creates an epoll instance. size must be positive, but its value has no effect.
 * Returns a descriptor or -1.
 */
int epoll_create(int __size);

/*
 * epoll_create1(2): creates an epoll instance. flags may contain EPOLL_CLOEXEC. Returns a
 * descriptor or -1.
 */
int epoll_create1(int __flags);

/*
 * epoll_ctl(2): adds fd to the epoll instance epfd, changes the events of fd, or removes fd. op
 * (EPOLL_CTL_...) chooses one of these. Returns 0 or -1. Fails with EEXIST if op adds an fd that is
 * already in epfd. Fails with ENOENT if op changes or removes an fd that is not in epfd. Fails with
 * EPERM if fd does not support epoll, as most regular files and directories do not.
 */
int epoll_ctl(int __epfd, int __op, int __fd, struct epoll_event *__event);

/*
 * epoll_wait(2): waits for events, at most timeout milliseconds. A negative timeout means no limit.
 * Writes up to maxevents events to the array events. Returns the number of events, 0 after the
 * timeout, or -1.
 */
int epoll_wait(int __epfd, struct epoll_event *__events, int __maxevents, int __timeout);

/*
 * epoll_pwait(2): does the same as epoll_wait, but *sigmask is the thread's signal mask during the
 * wait. If sigmask is NULL, the signal mask does not change.
 */
int epoll_pwait(int __epfd, struct epoll_event *__events, int __maxevents, int __timeout,
		const sigset_t *__sigmask);

/*
 * epoll_pwait2(2): does the same as epoll_pwait, but the timeout is a struct timespec, in
 * nanoseconds. If timeout is NULL, there is no limit. Kernels before Linux 5.11 do not have this
 * system call. On such a kernel this function rounds the timeout up to milliseconds.
 */
int epoll_pwait2(int __epfd, struct epoll_event *__events, int __maxevents,
		 const struct timespec *__timeout, const sigset_t *__sigmask);

__RING3_END_DECLS

#endif
