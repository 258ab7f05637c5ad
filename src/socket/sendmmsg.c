/* SPDX-License-Identifier: MIT */
/* sendmmsg(2): as they are; and on from the first that the kernel refuses for what is in its holes. */
#include <sys/socket.h>
#include <ring3/raw.h>
#include "answer.h"
#include "message.h"

int sendmmsg(int sockfd, struct mmsghdr *msgvec, unsigned int vlen, unsigned int flags)
{
	unsigned int sent = 0;
	long result;

	do {
		result = raw_sendmmsg(sockfd, msgvec + sent, vlen - sent, flags);
		if (!FAILED(result))
			sent += (unsigned int)result;
		/* Of an error after the first message the kernel does not say which. */
	} while (HAS_HOLES && sent < vlen &&
		 (FAILED(result) ? mend(&msgvec[sent].msg_hdr, result) :
		  clear_lengths(&msgvec[sent].msg_hdr) | clear_control(&msgvec[sent].msg_hdr)));
	return (int)(sent ? (long)sent : answer(result));
}
