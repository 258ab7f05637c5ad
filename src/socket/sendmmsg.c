/* SPDX-License-Identifier: MIT */
/* sendmmsg(2): if the kernel refuses a message because of its padding, sets the padding to 0 and goes on from there. */
#include <sys/socket.h>
#include <ring3/raw.h>
#include "result.h"
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
		if (!HAS_PADDING || sent == vlen || (FAILED(result) && !may_be_padding(result)))
			break;
		msg = &msgvec[sent].msg_hdr;
	} while (readable(msg, sizeof *msg, &result) &&
		 (FAILED(result) ? zero_refused_padding(msg, result) : (zero_length_padding(msg) | __zero_control_padding(msg)) > 0));
	return (int)(sent ? (long)sent : result_or_errno(result));
}
