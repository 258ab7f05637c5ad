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

enum { MOST_MESSAGES = 1024 };	/* per call; Linux: UIO_MAXIOV in net/socket.c */

/*
 * __zero_padding(padding): sets *padding to 0. Returns 1, or -1 if it is not writable.
 * src/socket/__zero_padding.c.
 */
int __zero_padding(int *padding);

/* zero_padding_after(length): sets the padding after a length to 0. Returns 0 if it was 0, 1 if not, -1 on failure. */
static inline int zero_padding_after(socklen_t *length)
{
	int *padding = (int *)length + 1;

	return *padding ? __zero_padding(padding) : 0;		/* 0: leave it, it may be read-only */
}

/*
 * zero_length_padding(msg): calls zero_padding_after for both lengths of a message. Returns the
 * results or-ed.
 */
static inline int zero_length_padding(struct msghdr *msg)
{
	return zero_padding_after((socklen_t *)&msg->msg_iovlen) | zero_padding_after(&msg->msg_controllen);
}

/*
 * __zero_control_padding(msg): calls zero_padding_after for the length of each control message that
 * can be read and written; the kernel rejects the others. src/socket/__zero_control_padding.c.
 */
void __zero_control_padding(const struct msghdr *msg);

/*
 * zero_vector_padding(msgvec, vlen, sends): calls zero_length_padding for each message of recvmmsg
 * and sendmmsg and, if sends is true, __zero_control_padding. Returns the number of messages to
 * pass to the kernel, or -EFAULT if the first cannot be written. Stops before a message that cannot
 * be read; the kernel then reports it.
 */
static inline int zero_vector_padding(struct mmsghdr *msgvec, unsigned int vlen, int sends)
{
	int count = vlen > MOST_MESSAGES ? MOST_MESSAGES : (int)vlen, i;
	void *known = &known;

	if (!HAS_PADDING)
		return count;
	for (i = 0; i < count && readable(&msgvec[i].msg_hdr, sizeof msgvec->msg_hdr, known); i++) {
		if (zero_length_padding(&msgvec[i].msg_hdr) < 0)
			return i ? i : -EFAULT;
		if (sends)
			__zero_control_padding(&msgvec[i].msg_hdr);
		known = &msgvec[i];
	}
	return count;
}

#endif
