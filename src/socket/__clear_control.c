/* SPDX-License-Identifier: MIT */
/* __clear_control: the holes of a message's control messages, cleared. */
#include "message.h"

int __clear_control(const struct msghdr *msg)
{
	struct cmsghdr *cmsg = CMSG_FIRSTHDR(msg);
	const void *known = &known;
	int found = 0;

	for (; cmsg && readable(cmsg, sizeof *cmsg, known); cmsg = CMSG_NXTHDR(msg, cmsg)) {
		found |= clear(&cmsg->cmsg_len);
		known = cmsg;
	}
	return found;
}
