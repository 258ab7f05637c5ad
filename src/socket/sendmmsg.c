/* SPDX-License-Identifier: MIT */
/* sendmmsg(2): as they are; and on from the first that the kernel refuses for what is in its holes. */
#include <sys/socket.h>
#include <ring3/raw.h>
#include "answer.h"
#include "message.h"

int sendmmsg(int sockfd, struct mmsghdr *msgvec, unsigned int vlen, unsigned int flags)
{
	unsigned int sent = 0;
	struct msghdr *msg;
	long result;

	do {
		result = raw_sendmmsg(sockfd, msgvec + sent, vlen - sent, flags);
		if (!FAILED(result))
			sent += (unsigned int)result;
		/* Of an error after the first message the kernel does not say which. */
		if (!HAS_HOLES || sent == vlen || (FAILED(result) && !may_be_holes(result)))
			break;
		msg = &msgvec[sent].msg_hdr;
	} while (readable(msg, sizeof *msg, &result) &&
		 (FAILED(result) ? mend(msg, result) : (clear_lengths(msg) | __clear_control(msg)) > 0));
	return (int)(sent ? (long)sent : answer(result));
}
