/* SPDX-License-Identifier: MIT */
/* open(2): the mode is read only where the caller must have given one. */
#include <fcntl.h>
#include <stdarg.h>
#include <ring3/sys.h>

int open(const char *pathname, int flags, ...)
{
	mode_t mode = 0;

	if ((flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE) {
		va_list ap;

		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		va_end(ap);
	}
	/* A 64-bit kernel sets O_LARGEFILE for its own programs, not for those of i386. */
	return sys_open(pathname, flags | O_LARGEFILE, mode);
}
