/* SPDX-License-Identifier: MIT */
/*
 * recvmsg(2): sets the padding after each length in *msg to 0. A 64-bit kernel reads msg_iovlen and
 * msg_controllen as 64-bit numbers. In struct msghdr they have 32 bits, and padding follows.
 */
#include <sys/socket.h>
#include <ring3/raw.h>
#include "result.h"
#include "message.h"
#include "old_options.h"

ssize_t recvmsg(int sockfd, struct msghdr *msg, int flags)
{
	long result = 0;
#ifdef HAS_OLD_OPTIONS
	socklen_t room = readable(msg, sizeof *msg, &result) ? msg->msg_controllen : 0;
#endif

	/* If *msg is not readable, the system call below fails with EFAULT. */
	if (HAS_PADDING && readable(msg, sizeof *msg, &result) && zero_length_padding(msg) < 0)
		return (ssize_t)result_or_errno(-EFAULT);
	result = raw_recvmsg(sockfd, msg, (unsigned int)flags);
#ifdef HAS_OLD_OPTIONS
	if (!FAILED(result))
		__widen_control(msg, room);
#endif
	return (ssize_t)result_or_errno(result);
}
