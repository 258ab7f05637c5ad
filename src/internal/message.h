/* SPDX-License-Identifier: MIT */
/* struct msghdr as the kernel has it, where that has 64-bit lengths and <sys/socket.h> has 32 bits and padding. */
#ifndef RING3_MESSAGE_H
#define RING3_MESSAGE_H

#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <sys/socket.h>
#include "reachable.h"

/* Whether it is so. A program that sets member by member leaves the padding as it was: not 0. */
#define HAS_PADDING (sizeof(size_t) > sizeof(socklen_t))

/* __zero_padding(padding): makes it 0; 1, or -1 if it cannot be written; src/socket/__zero_padding.c. */
int __zero_padding(int *padding);

/* zero_padding_after(length): what is after a length becomes 0; 1 if it was something else, -1 if it cannot be written. */
static inline int zero_padding_after(socklen_t *length)
{
	int *padding = (int *)length + 1;

	return *padding ? __zero_padding(padding) : 0;		/* not written unasked: it may be a constant */
}

/* zero_length_padding(msg): the same of a message's two lengths. */
static inline int zero_length_padding(struct msghdr *msg)
{
	return zero_padding_after((socklen_t *)&msg->msg_iovlen) | zero_padding_after(&msg->msg_controllen);
}

/*
 * __zero_control_padding(msg): the same of its control messages, as far as they go on.
 * Something else may have been wrong before the kernel came to them: they may be nowhere.
 * src/socket/__zero_control_padding.c.
 */
int __zero_control_padding(const struct msghdr *msg);

/* may_be_padding(error): whether a message may have been refused with that error for what is in its padding. */
static inline int may_be_padding(long error)
{
	return error == -EMSGSIZE || error == -ENOBUFS || error == -EINVAL;
}

/*
 * zero_refused_padding(msg, error): makes the padding 0 for which the kernel may have refused a message with that
 * error; whether it was something else, and it is worth another try. It looks at no length that the kernel has
 * not read itself before it said so; nor mostly at control messages: those it reads after the vectors, which may
 * be wrong too.
 */
static inline int zero_refused_padding(struct msghdr *msg, long error)
{
	if (error != -EINVAL)
		return zero_length_padding(msg) > 0;
	return msg->msg_namelen <= INT_MAX && __zero_control_padding(msg) > 0;
}

#endif
