/* SPDX-License-Identifier: MIT */
/* recvmmsg(2): with a 64-bit time on every kernel, and with the padding of the lengths set to 0. */
#include <sys/socket.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "message.h"
#include "old_options.h"
#include "time32.h"

enum { MOST = 1024 };	/* messages a call, where it must look at each before; the kernel's own bound for sendmmsg */

#ifdef SYS_recvmmsg_time64
static long recvmmsg_time32(int sockfd, struct mmsghdr *msgvec, unsigned int vlen, unsigned int flags,
			    struct timespec *timeout)
{
	struct old_timespec32 time32;
	socklen_t rooms[MOST];
	void *known = &time32;
	unsigned int i;
	long result;

	if (vlen > MOST)
		vlen = MOST;
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
		__widen_control(sockfd, &msgvec[i].msg_hdr, rooms[i]);
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

	if (result == -ENOSYS)
		result = recvmmsg_time32(sockfd, msgvec, vlen, flags, timeout);
	return (int)result_or_errno(result);
#else
	void *known = &known;
	unsigned int i;

	if (vlen > MOST)
		vlen = MOST;
	for (i = 0; i < vlen && readable(&msgvec[i].msg_hdr, sizeof msgvec->msg_hdr, known); i++) {
		if (zero_length_padding(&msgvec[i].msg_hdr) < 0) {
			if (!i)
				return (int)result_or_errno(-EFAULT);
			vlen = i;
		}
		known = &msgvec[i];
	}
	return (int)result_or_errno(raw_recvmmsg(sockfd, msgvec, vlen, flags, (struct __kernel_timespec *)timeout));
#endif
}
