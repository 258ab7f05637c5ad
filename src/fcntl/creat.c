/* SPDX-License-Identifier: MIT */
/* creat(2) */
#include <fcntl.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int creat(const char *pathname, mode_t mode)
{
#ifdef SYS_open
	/*
	 * Set O_LARGEFILE, so that i386 programs can open large files. creat of a 64-bit kernel
	 * does not set this flag for i386 programs, so call open.
	 */
	return sys_open(pathname, O_CREAT | O_WRONLY | O_TRUNC | O_LARGEFILE, mode);
#else
	return sys_openat(AT_FDCWD, pathname, O_CREAT | O_WRONLY | O_TRUNC | O_LARGEFILE, mode);
#endif
}
