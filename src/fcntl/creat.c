/* SPDX-License-Identifier: MIT */
/* creat(2) */
#include <fcntl.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int creat(const char *pathname, mode_t mode)
{
#ifdef SYS_open
	/*
	 * Not the system call creat: a 64-bit kernel does not set O_LARGEFILE for a 32-bit program.
	 */
	return sys_open(pathname, O_CREAT | O_WRONLY | O_TRUNC | O_LARGEFILE, mode);
#else
	return sys_openat(AT_FDCWD, pathname, O_CREAT | O_WRONLY | O_TRUNC | O_LARGEFILE, mode);
#endif
}
