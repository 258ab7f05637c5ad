/* SPDX-License-Identifier: MIT */
/*
 * getcwd(2): returns buf, because the system call returns a length. Fails with ENOENT if the
 * directory is outside the root: the kernel then writes "(unreachable)" before the path.
 */
#include <errno.h>
#include <unistd.h>
#include <ring3/raw.h>
#include "result.h"

char *getcwd(char *buf, size_t size)
{
	long length = -EINVAL;

	/*
	 * POSIX does not say what NULL means. Other libraries then allocate a buffer, but ring3 has
	 * no malloc: EINVAL.
	 */
	if (buf && size)
		length = raw_getcwd(buf, size);
	if (length > 0 && *buf != '/')
		length = -ENOENT;	/* "(unreachable)/..." */
	return result_or_errno(length) < 0 ? NULL : buf;
}
