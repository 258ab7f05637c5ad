/* SPDX-License-Identifier: MIT */
/* openat(2): the mode is read only where the caller must have given one. */
#include <fcntl.h>
#include <stdarg.h>
#include <ring3/sys.h>

int openat(int dirfd, const char *pathname, int flags, ...)
{
	mode_t mode = 0;

	if ((flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE) {
		va_list ap;

		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		va_end(ap);
	}
	return sys_openat(dirfd, pathname, flags | O_LARGEFILE, mode);
}
