/* SPDX-License-Identifier: MIT */
/*
 * sendmsg(2): sets the padding after each length to 0, because the kernel reads the padding as the
 * length's upper half.
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
