/* SPDX-License-Identifier: MIT */
/*
 * sendmmsg(2): sets the padding after each length to 0, in the message headers and in the control
 * messages. A 64-bit kernel reads msg_iovlen, msg_controllen and cmsg_len as 64-bit numbers. In
 * <sys/socket.h> they have 32 bits, and padding follows.
 */
#include <sys/socket.h>
#include <ring3/raw.h>
#include "result.h"
#include "message.h"

int sendmmsg(int sockfd, struct mmsghdr *msgvec, unsigned int vlen, unsigned int flags)
{
	int count = zero_vector_padding(msgvec, vlen, 1);

	return (int)result_or_errno(count < 0 ? count : raw_sendmmsg(sockfd, msgvec, (unsigned int)count, flags));
}
