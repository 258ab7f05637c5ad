/* SPDX-License-Identifier: MIT */
/* struct msghdr as the kernel has it, where that has 64-bit lengths and <sys/socket.h> has 32 bits and a hole. */
#ifndef RING3_MESSAGE_H
#define RING3_MESSAGE_H

#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <sys/socket.h>
#include "reachable.h"

/* Whether it is so. A program that sets member by member leaves the holes as they were: not 0. */
#define HAS_HOLES (sizeof(size_t) > sizeof(socklen_t))

/* __clear_hole(hole): makes it 0; 1, or -1 if it cannot be written; src/socket/__clear_hole.c. */
int __clear_hole(int *hole);

/* clear(length): the hole after a length; 1 if there was something, -1 if it cannot be cleared. */
static inline int clear(socklen_t *length)
{
	int *hole = (int *)length + 1;

	return *hole ? __clear_hole(hole) : 0;		/* not written unasked: it may be a constant */
}

/* clear_lengths(msg): the two holes of a message; 1 if there was something, -1 if they cannot be cleared. */
static inline int clear_lengths(struct msghdr *msg)
{
	return clear((socklen_t *)&msg->msg_iovlen) | clear(&msg->msg_controllen);
}

/*
 * __clear_control(msg): the holes of its control messages, as far as they go on, and the same answer.
 * Something else may have been wrong before the kernel came to them: they may be nowhere.
 * src/socket/__clear_control.c.
 */
int __clear_control(const struct msghdr *msg);

/* may_be_holes(error): whether a message may have been refused with that error for what is in its holes. */
static inline int may_be_holes(long error)
{
	return error == -EMSGSIZE || error == -ENOBUFS || error == -EINVAL;
}

/*
 * mend(msg, error): clears the holes for which the kernel may have refused a message with that error; whether
 * there was something, and it is worth another try. It looks at no length that the kernel has not read itself
 * before it said so; nor mostly at control messages: those it reads after the vectors, which may be wrong too.
 */
static inline int mend(struct msghdr *msg, long error)
{
	if (error != -EINVAL)
		return clear_lengths(msg) > 0;
	return msg->msg_namelen <= INT_MAX && __clear_control(msg) > 0;
}

#endif
