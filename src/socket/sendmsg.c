/* SPDX-License-Identifier: MIT */
/*
 * sendmsg(2): on 64-bit architectures passes a copy of *msg, in which the padding after each length
 * is 0. The control messages are not copied: this function sets their padding to 0 in place. A
 * 64-bit kernel reads msg_iovlen, msg_controllen and cmsg_len as 64-bit numbers. In <sys/socket.h>
 * they have 32 bits, and padding follows.
 */
#include <sys/socket.h>
#include <ring3/sys.h>
#include "message.h"

ssize_t sendmsg(int sockfd, const struct msghdr *msg, int flags)
{
	struct msghdr clean;

	/* If *msg is not readable, the system call below fails with EFAULT. */
	if (HAS_PADDING && readable(msg, sizeof *msg, &clean)) {
		clean = *msg;
		zero_length_padding(&clean);
		__zero_control_padding(&clean);
		msg = &clean;
	}
	return sys_sendmsg(sockfd, msg, (unsigned int)flags);
}
