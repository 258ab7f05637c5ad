/* SPDX-License-Identifier: MIT */
/*
 * Sets the padding in struct msghdr to 0. In <sys/socket.h> some lengths have 32 bits, and 32 bits
 * of padding follow. But the kernel reads both together as a 64-bit length.
 */
#ifndef RING3_MESSAGE_H
#define RING3_MESSAGE_H

#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <sys/socket.h>
#include "reachable.h"

/*
 * HAS_PADDING is true on 64-bit architectures. There, padding follows the lengths in struct msghdr.
 * The kernel reads the padding as the upper half of the length. If a program sets only the named
 * members, the padding can have any value.
 */
#define HAS_PADDING (sizeof(size_t) > sizeof(socklen_t))

enum { MOST_MESSAGES = 1024 };	/* sendmmsg's limit in the kernel (UIO_MAXIOV in net/socket.c) */

/*
 * __zero_padding(padding): sets *padding to 0. Returns 1, or -1 if *padding is not writable.
 * Defined in src/socket/__zero_padding.c.
 */
int __zero_padding(int *padding);

/*
 * zero_padding_after(length): sets the padding after *length to 0. Returns 0 if the padding was
 * already 0, and 1 if it was not. Returns -1 if the padding is not writable.
 */
static inline int zero_padding_after(socklen_t *length)
{
	int *padding = (int *)length + 1;

	/* Does not write padding that is already 0, because it may be in read-only memory. */
	return *padding ? __zero_padding(padding) : 0;
}

/*
 * zero_length_padding(msg): calls zero_padding_after for the two lengths in *msg. Returns the two
 * results, combined with |. The result is negative if one of the calls failed.
 */
static inline int zero_length_padding(struct msghdr *msg)
{
	return zero_padding_after((socklen_t *)&msg->msg_iovlen) | zero_padding_after(&msg->msg_controllen);
}

/*
 * __zero_control_padding(msg): sets the padding in each control message of *msg to 0. This padding
 * follows the member cmsg_len, and the kernel reads it as the upper half of a 64-bit length. The
 * function does not write padding that is already 0. It stops at a control message that is not
 * readable: the kernel cannot read this control message either, and reports EFAULT. Padding that is
 * not writable keeps its value. If the value is not 0, the kernel reads a length of at least 4 GiB,
 * and rejects the control message. Defined in src/socket/__zero_control_padding.c.
 */
void __zero_control_padding(const struct msghdr *msg);

/*
 * zero_vector_padding(msgvec, vlen, sends): sets the padding in each of the vlen messages to 0, for
 * recvmmsg and sendmmsg. If sends is 1, the function also sets the padding in the control messages
 * to 0. The function stops at a message that is not readable, because the kernel reports this
 * error. Returns how many messages the caller must pass to the kernel. Returns -EFAULT if the
 * padding of the first message is not writable.
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
