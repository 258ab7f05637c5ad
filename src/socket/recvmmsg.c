/* SPDX-License-Identifier: MIT */
/*
 * recvmmsg(2): on 64-bit architectures sets the padding after each length in struct msghdr to 0. A
 * 64-bit kernel reads msg_iovlen and msg_controllen as 64-bit numbers. In struct msghdr they have
 * 32 bits, and padding follows. On 32-bit architectures the kernel may have only 32-bit times
 * (before Linux 5.1). Then this function converts the timeout and the times in control messages.
 */
#include <sys/socket.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "message.h"
#include "old_options.h"
#include "time32.h"

#ifdef SYS_recvmmsg_time64
static long recvmmsg_time32(int sockfd, struct mmsghdr *msgvec, unsigned int vlen, unsigned int flags,
			    struct timespec *timeout)
{
	struct old_timespec32 time32;
	socklen_t rooms[MOST_MESSAGES];
	void *known = &time32;
	unsigned int i;
	long result;

	if (vlen > MOST_MESSAGES)
		vlen = MOST_MESSAGES;
	for (i = 0; i < vlen && readable(&msgvec[i].msg_hdr, sizeof msgvec->msg_hdr, known); i++) {
		rooms[i] = msgvec[i].msg_hdr.msg_controllen;
		known = &msgvec[i];
	}
	if (timeout) {
		if (!readable(timeout, sizeof *timeout, &time32))
			return -EFAULT;
		time32.tv_sec = interval32(timeout->tv_sec);
		time32.tv_nsec = (int)timeout->tv_nsec;
	}
	result = raw_recvmmsg(sockfd, msgvec, vlen, flags, timeout ? &time32 : NULL);
	if (FAILED(result))
		return result;
	for (i = 0; i < (unsigned int)result; i++)
		__widen_control(&msgvec[i].msg_hdr, rooms[i]);
	if (timeout && result > 0) {
		if (!writable(timeout, sizeof *timeout, &time32))
			return -EFAULT;
		from_time32(&time32, timeout);
	}
	return result;
}
#endif

int recvmmsg(int sockfd, struct mmsghdr *msgvec, unsigned int vlen, unsigned int flags,
	     struct timespec *timeout)
{
#ifdef SYS_recvmmsg_time64
	long result = raw_recvmmsg_time64(sockfd, msgvec, vlen, flags, (struct __kernel_timespec *)timeout);

	if (IS_MISSING(result))
		result = recvmmsg_time32(sockfd, msgvec, vlen, flags, timeout);
	return (int)result_or_errno(result);
#else
	int count = zero_vector_padding(msgvec, vlen, 0);

	return (int)result_or_errno(count < 0 ? count : raw_recvmmsg(sockfd, msgvec, (unsigned int)count, flags,
								     (struct __kernel_timespec *)timeout));
#endif
}
