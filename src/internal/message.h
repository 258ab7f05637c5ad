/* SPDX-License-Identifier: MIT */
/* struct msghdr as the kernel has it, where that has 64-bit lengths and <sys/socket.h> has 32 bits and a hole. */
#ifndef RING3_MESSAGE_H
#define RING3_MESSAGE_H

#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <sys/socket.h>
#include "nowhere.h"

/* Whether it is so. A program that sets member by member leaves the holes as they were: not 0. */
#define HAS_HOLES (sizeof(size_t) > sizeof(socklen_t))

/* clear(length): the hole after a length; whether there was something. */
static inline int clear(socklen_t *length)
{
	int *hole = (int *)length + 1, found = *hole != 0;

	if (found)		/* never written otherwise: it may be a constant */
		*hole = 0;
	return found;
}

/* clear_lengths(msg): the two holes of a message; whether there was something. */
static inline int clear_lengths(struct msghdr *msg)
{
	return clear((socklen_t *)&msg->msg_iovlen) | clear(&msg->msg_controllen);
}

/*
 * clear_control(msg): the holes of its control messages, as far as they go on; whether there was something.
 * Something else may have been wrong before the kernel came to them: they may be NOWHERE.
 */
static inline int clear_control(const struct msghdr *msg)
{
	struct cmsghdr *cmsg = NOWHERE(msg->msg_control) ? NULL : CMSG_FIRSTHDR(msg);
	int found = 0;

	for (; cmsg; cmsg = CMSG_NXTHDR(msg, cmsg))
		found |= clear(&cmsg->cmsg_len);
	return found;
}

/*
 * mend(msg, error): clears the holes for which the kernel may have refused a message with that error; whether
 * there was something, and it is worth another try. It looks at no length that the kernel has not read itself
 * before it said so; nor mostly at control messages: those it reads after the vectors, which may be wrong too.
 */
static inline int mend(struct msghdr *msg, long error)
{
	if (error == -EMSGSIZE || error == -ENOBUFS)
		return clear_lengths(msg);
	return error == -EINVAL && msg->msg_namelen <= INT_MAX && clear_control(msg);
}

#endif
