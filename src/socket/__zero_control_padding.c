/* SPDX-License-Identifier: MIT */
/* __zero_control_padding: sets the padding in the control messages of *msg to 0. */
#include "message.h"

void __zero_control_padding(const struct msghdr *msg)
{
	struct cmsghdr *cmsg = CMSG_FIRSTHDR(msg);
	void *known = &known;

	for (; cmsg && readable(cmsg, sizeof *cmsg, known); cmsg = CMSG_NXTHDR(msg, cmsg)) {
		zero_padding_after(&cmsg->cmsg_len);
		known = cmsg;
	}
}
