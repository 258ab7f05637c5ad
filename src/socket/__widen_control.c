/* SPDX-License-Identifier: MIT */
/*
 * __widen_control: converts 32-bit times in control messages to 64 bits. On 32-bit architectures,
 * kernels before Linux 5.1 write 32-bit times.
 */
#include "old_options.h"
#include "reachable.h"

#ifdef HAS_OLD_OPTIONS
/*
 * Returns the type of control messages with 64-bit times that corresponds to the type of *cmsg.
 * Returns 0 if *cmsg contains no 32-bit times.
 */
static int wide_type(const struct cmsghdr *cmsg)
{
	if (cmsg->cmsg_level == SOL_SOCKET)
		switch (cmsg->cmsg_type) {
		case OLD_TIMESTAMP:
			return SCM_TIMESTAMP;
		case OLD_TIMESTAMPNS:
			return SCM_TIMESTAMPNS;
		case OLD_TIMESTAMPING:
			return SCM_TIMESTAMPING;
		}
	return 0;
}

/*
 * Returns how many 32-bit words of data a control message of this type contains if its times have
 * 32 bits. A message with more words already contains 64-bit times. Some emulators by mistake send
 * such a message with the type for 32-bit times.
 */
static socklen_t narrow_words(int type)
{
	return type == SCM_TIMESTAMPING ? 6 : 2;
}

void __widen_control(struct msghdr *msg, socklen_t room)
{
	struct cmsghdr *cmsg;

	for (cmsg = CMSG_FIRSTHDR(msg); cmsg; cmsg = CMSG_NXTHDR(msg, cmsg)) {
		int type = wide_type(cmsg), *data, *end;
		socklen_t words, i;

		if (!type)
			continue;
		words = (cmsg->cmsg_len - sizeof *cmsg) / sizeof(int);
		if (words > narrow_words(type)) {
			cmsg->cmsg_type = type;
			continue;
		}
		data = (int *)CMSG_DATA(cmsg);
		end = (int *)((char *)msg->msg_control + msg->msg_controllen);
		if (msg->msg_controllen + words * sizeof(int) > room ||
		    !writable(end, words * sizeof(int), end - 1)) {
			msg->msg_flags |= MSG_CTRUNC;
			continue;
		}
		while (end-- > data + words)		/* shifts the messages that follow */
			end[words] = *end;
		for (i = words; i--;) {
			data[2 * i + 1] = data[i] < 0 ? -1 : 0;
			data[2 * i] = data[i];
		}
		cmsg->cmsg_type = type;
		cmsg->cmsg_len += words * (socklen_t)sizeof(int);
		msg->msg_controllen += words * (socklen_t)sizeof(int);
	}
}
#endif
