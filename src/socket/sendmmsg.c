/* SPDX-License-Identifier: MIT */
/*
 * sendmmsg(2): a 64-bit kernel reads 64 bits of msg_iovlen and msg_controllen. In struct msghdr both have
 * 32 bits, and then padding. So this function sets the padding to 0.
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
