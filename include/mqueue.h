/* SPDX-License-Identifier: MIT */
/* <mqueue.h>: POSIX message queues, which have names and whose messages have priorities. mq_overview(7). */
#ifndef _MQUEUE_H
#define _MQUEUE_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_pthread_attr_t
#define __NEED_size_t
#define __NEED_ssize_t
#define __NEED_struct_timespec
#define __NEED_time_t
#include <bits/alltypes.h>

/* An open queue: a descriptor, which poll and close take too. */
typedef int mqd_t;

#ifndef _LINUX_MQUEUE_H
/* What a queue is like. mq_getattr(3). */
struct mq_attr {
	long mq_flags;			/* 0 or O_NONBLOCK: all that mq_setattr sets */
	long mq_maxmsg;			/* how many messages it holds */
	long mq_msgsize;		/* the longest that it takes */
	long mq_curmsgs;		/* how many are there now */
	long __unused[4];
};

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define _LINUX_MQUEUE_H			/* all of <linux/mqueue.h> is here */
#define MQ_PRIO_MAX		32768
#define MQ_BYTES_MAX		819200
#define NOTIFY_NONE		0
#define NOTIFY_WOKENUP		1
#define NOTIFY_REMOVED		2
#define NOTIFY_COOKIE_LEN	32
#endif
#endif

__RING3_BEGIN_DECLS

struct sigevent;

/*
 * mq_open(3): opens the queue name, "/something", for what oflag says (<fcntl.h>: O_RDONLY, O_WRONLY,
 * O_RDWR, O_CREAT, O_EXCL, O_NONBLOCK, O_CLOEXEC); its descriptor, or -1: ENOENT, EEXIST, EINVAL without the
 * slash ... With O_CREAT follow mode_t mode and struct mq_attr *attr, NULL for a queue as customary.
 */
mqd_t mq_open(const char *__name, int __oflag, ...);

/* mq_close(3): gives up the descriptor; 0, or -1. */
int mq_close(mqd_t __mqdes);

/* mq_unlink(3): takes the name away; the queue lasts until the last descriptor is closed; 0, or -1: ENOENT ... */
int mq_unlink(const char *__name);

/*
 * mq_send(3): puts a message of msg_len bytes with priority msg_prio, below MQ_PRIO_MAX, into the queue;
 * waits while it is full; 0, or -1: EAGAIN, EMSGSIZE, EINTR ... mq_timedsend waits until the date abs_timeout
 * (CLOCK_REALTIME) at most: ETIMEDOUT; NULL is no limit.
 */
int mq_send(mqd_t __mqdes, const char *__msg_ptr, size_t __msg_len, unsigned int __msg_prio);
int mq_timedsend(mqd_t __mqdes, const char *__msg_ptr, size_t __msg_len, unsigned int __msg_prio,
		 const struct timespec *__abs_timeout);

/*
 * mq_receive(3): takes the oldest message of the highest priority; waits for one; its length, or -1:
 * EAGAIN, EMSGSIZE if msg_len is less than the queue's mq_msgsize ... Its priority goes to *msg_prio,
 * unless that is NULL. mq_timedreceive: until abs_timeout at most.
 */
ssize_t mq_receive(mqd_t __mqdes, char *__msg_ptr, size_t __msg_len, unsigned int *__msg_prio);
ssize_t mq_timedreceive(mqd_t __mqdes, char *__msg_ptr, size_t __msg_len, unsigned int *__msg_prio,
			const struct timespec *__abs_timeout);

/*
 * mq_notify(3): asks to be told, once, when a message comes into the empty queue; NULL: no more. 0, or
 * -1: EBUSY if another process has asked ... SIGEV_THREAD, which needs threads, is EINVAL.
 */
int mq_notify(mqd_t __mqdes, const struct sigevent *__sevp);

/* mq_getattr(3): the queue's attributes into *attr. mq_setattr: sets O_NONBLOCK, the old ones into *oldattr; 0, or -1. */
int mq_getattr(mqd_t __mqdes, struct mq_attr *__attr);
int mq_setattr(mqd_t __mqdes, const struct mq_attr *__newattr, struct mq_attr *__oldattr);

__RING3_END_DECLS

#endif
