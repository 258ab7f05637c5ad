/* SPDX-License-Identifier: MIT */
/* The padding of struct msghdr: the kernel reads 64-bit lengths where <sys/socket.h> has 32 bits and padding. */
#ifndef RING3_MESSAGE_H
#define RING3_MESSAGE_H

#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <sys/socket.h>
#include "reachable.h"

/*
 * HAS_PADDING: true if struct msghdr has padding that the kernel reads as the upper half of a length. A program that
 * sets the members one by one leaves garbage there.
 */
#define HAS_PADDING (sizeof(size_t) > sizeof(socklen_t))

/* __zero_padding(padding): sets it to 0. Returns 1, or -1 if it cannot be written. src/socket/__zero_padding.c. */
int __zero_padding(int *padding);

/* zero_padding_after(length): sets the padding after a length to 0. Returns 0 if it was 0, 1 if not, -1 on failure. */
static inline int zero_padding_after(socklen_t *length)
{
	int *padding = (int *)length + 1;

	return *padding ? __zero_padding(padding) : 0;		/* not written unasked: it may be a constant */
}

/* zero_length_padding(msg): zero_padding_after for both lengths of a message; the results or-ed. */
static inline int zero_length_padding(struct msghdr *msg)
{
	return zero_padding_after((socklen_t *)&msg->msg_iovlen) | zero_padding_after(&msg->msg_controllen);
}

/*
 * __zero_control_padding(msg): zero_padding_after for the length of each control message that can be read. The
 * kernel may have failed before it read them, so their address may be bad. src/socket/__zero_control_padding.c.
 */
int __zero_control_padding(const struct msghdr *msg);

/* may_be_padding(error): true if garbage in the padding of a message can cause this error. */
static inline int may_be_padding(long error)
{
	return error == -EMSGSIZE || error == -ENOBUFS || error == -EINVAL;
}

/*
 * zero_refused_padding(msg, error): sets the padding to 0 that may have caused this error. Returns true if some of it
 * was not 0, so that another try makes sense. It reads only fields that the kernel must already have read to give this
 * error.
 */
static inline int zero_refused_padding(struct msghdr *msg, long error)
{
	if (error != -EINVAL)
		return zero_length_padding(msg) > 0;
	return msg->msg_namelen <= INT_MAX && __zero_control_padding(msg) > 0;
}

#endif
