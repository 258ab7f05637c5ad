/* SPDX-License-Identifier: MIT */
/*
 * getcwd(2): the kernel returns a length, and a path that begins with "(unreachable)" for a
 * directory outside the root.
 */
#include <errno.h>
#include <unistd.h>
#include <ring3/raw.h>
#include "result.h"

char *getcwd(char *buf, size_t size)
{
	long length = -EINVAL;

	/*
	 * For NULL other libraries allocate a buffer. ring3 has no malloc; POSIX leaves NULL
	 * unspecified.
	 */
	if (buf && size)
		length = raw_getcwd(buf, size);
	if (length > 0 && *buf != '/')
		length = -ENOENT;	/* "(unreachable)/..." */
	return result_or_errno(length) < 0 ? NULL : buf;
}
