/* SPDX-License-Identifier: MIT */
/*
 * getcwd(2): returns buf, although the system call returns a length. It fails with ENOENT if the
 * directory is outside the root directory. In this case the kernel writes "(unreachable)" before
 * the path.
 */
#include <errno.h>
#include <unistd.h>
#include <ring3/raw.h>
#include "result.h"

char *getcwd(char *buf, size_t size)
{
	long length = -EINVAL;

	/*
	 * POSIX does not say what happens if buf is NULL. Other libraries then allocate a buffer.
	 * ring3 has no malloc, so fail with EINVAL.
	 */
	if (buf && size)
		length = raw_getcwd(buf, size);
	/* The text "(unreachable)/..." is of no use as a path, so fail, as musl does. */
	if (length > 0 && *buf != '/')
		length = -ENOENT;
	return result_or_errno(length) < 0 ? NULL : buf;
}
