/* SPDX-License-Identifier: MIT */
/* sendmsg(2): if the kernel refuses the message because of its padding, tries again with the padding set to 0. */
#include <sys/socket.h>
#include <ring3/raw.h>
#include <ring3/sys.h>
#include "result.h"
#include "message.h"

ssize_t sendmsg(int sockfd, const struct msghdr *msg, int flags)
{
	struct msghdr mended;
	long result = raw_sendmsg(sockfd, msg, (unsigned int)flags);

	if (HAS_PADDING && may_be_padding(result) && readable(msg, sizeof *msg, &mended)) {
		mended = *msg;
		while (may_be_padding(result) && zero_refused_padding(&mended, result))
			result = raw_sendmsg(sockfd, &mended, (unsigned int)flags);
	}
	return (ssize_t)result_or_errno(result);
}
