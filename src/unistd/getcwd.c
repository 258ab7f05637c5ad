/* SPDX-License-Identifier: MIT */
/* getcwd(2): the kernel answers a length, and names a folder outside the root too. */
#include <errno.h>
#include <unistd.h>
#include <ring3/raw.h>
#include "result.h"

char *getcwd(char *buf, size_t size)
{
	long length = -EINVAL;

	/* POSIX leaves NULL open: there is no malloc here to make a buffer with. */
	if (buf && size)
		length = raw_getcwd(buf, size);
	if (length > 0 && *buf != '/')
		length = -ENOENT;	/* "(unreachable)/..." */
	return result_or_errno(length) < 0 ? NULL : buf;
}
