/* SPDX-License-Identifier: MIT */
/* <mqueue.h>: functions for POSIX message queues. mq_overview(7). */
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

/* A descriptor of a message queue. It is a file descriptor, so poll and close accept it. */
typedef int mqd_t;

#ifndef _LINUX_MQUEUE_H
/* Attributes of a message queue. mq_getattr(3). */
struct mq_attr {
	long mq_flags;			/* 0 or O_NONBLOCK; mq_setattr changes only this member */
	long mq_maxmsg;			/* maximum number of messages that the queue can hold */
	long mq_msgsize;		/* maximum size of a message in bytes */
	long mq_curmsgs;		/* current number of messages in the queue */
	long __unused[4];
};

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define _LINUX_MQUEUE_H			/* include guard: makes <linux/mqueue.h> empty */
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
 * mq_open(3): opens the message queue with this name, for example "/jobs". oflag is O_RDONLY,
 * O_WRONLY or O_RDWR, and may contain O_CREAT, O_EXCL, O_NONBLOCK and O_CLOEXEC. With O_CREAT the
 * caller must pass two more arguments: mode_t mode and struct mq_attr *attr. If attr is NULL, the
 * kernel chooses the attributes. Returns a descriptor, or -1 on failure. ENOENT means that no queue
 * has this name. EEXIST means that O_EXCL is set and the queue exists. EINVAL means that name does
 * not begin with a slash, or that a member of *attr is invalid.
 */
mqd_t mq_open(const char *__name, int __oflag, ...);

/* mq_close(3): closes the message queue descriptor mqdes. Returns 0 or -1. */
int mq_close(mqd_t __mqdes);

/*
 * mq_unlink(3): removes the name of a message queue. The kernel deletes the queue when its last
 * descriptor is closed. Returns 0 or -1. It fails with ENOENT if no queue has this name.
 */
int mq_unlink(const char *__name);

/*
 * mq_send(3): adds a message of msg_len bytes to the queue. msg_prio is the priority, less than
 * MQ_PRIO_MAX. mq_send waits while the queue is full. With O_NONBLOCK it does not wait, but fails
 * with EAGAIN. It fails with EMSGSIZE if msg_len is greater than the queue's mq_msgsize. It fails
 * with EINTR if a signal handler ends the wait. Returns 0 or -1.
 *
 * mq_timedsend(3): does what mq_send does, but waits only until the clock CLOCK_REALTIME reaches
 * *abs_timeout. Then it fails with ETIMEDOUT. If abs_timeout is NULL, there is no limit.
 */
int mq_send(mqd_t __mqdes, const char *__msg_ptr, size_t __msg_len, unsigned int __msg_prio);
int mq_timedsend(mqd_t __mqdes, const char *__msg_ptr, size_t __msg_len, unsigned int __msg_prio,
		 const struct timespec *__abs_timeout);

/*
 * mq_receive(3): removes from the queue the oldest of the messages with the highest priority. It
 * waits while the queue is empty. It writes the priority to *msg_prio unless msg_prio is NULL.
 * Returns the message's length, or -1 on failure. It fails with EMSGSIZE if msg_len is less than
 * the queue's mq_msgsize.
 *
 * mq_timedreceive(3): does what mq_receive does, but waits only until the clock CLOCK_REALTIME
 * reaches *abs_timeout. Then it fails with ETIMEDOUT. If abs_timeout is NULL, there is no limit.
 */
ssize_t mq_receive(mqd_t __mqdes, char *__msg_ptr, size_t __msg_len, unsigned int *__msg_prio);
ssize_t mq_timedreceive(mqd_t __mqdes, char *__msg_ptr, size_t __msg_len, unsigned int *__msg_prio,
			const struct timespec *__abs_timeout);

/*
 * mq_notify(3): requests one notification from the kernel. *sevp says how the kernel notifies the
 * process. The kernel sends the notification when the next message arrives while the queue is
 * empty. If sevp is NULL, the kernel cancels the process's request. Returns 0 or -1. It fails with
 * EBUSY if a process has already requested a notification for this queue. It fails with EINVAL for
 * SIGEV_THREAD, because ring3 has no threads.
 */
int mq_notify(mqd_t __mqdes, const struct sigevent *__sevp);

/*
 * mq_getattr(3): writes the queue's attributes to *attr. Returns 0 or -1.
 *
 * mq_setattr(3): sets the flag O_NONBLOCK of the descriptor mqdes if newattr->mq_flags contains
 * O_NONBLOCK. Otherwise mq_setattr clears the flag. It writes the previous attributes to *oldattr
 * unless oldattr is NULL. Returns 0 or -1.
 */
int mq_getattr(mqd_t __mqdes, struct mq_attr *__attr);
int mq_setattr(mqd_t __mqdes, const struct mq_attr *__newattr, struct mq_attr *__oldattr);

__RING3_END_DECLS

#endif
