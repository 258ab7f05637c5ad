/* SPDX-License-Identifier: MIT */
/* creat(2) */
#include <fcntl.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int creat(const char *pathname, mode_t mode)
{
#ifdef SYS_open
	/*
	 * O_LARGEFILE lets 32-bit programs open files of 2 GiB and more. The system call creat of a
	 * 32-bit kernel does not set this flag, so this function executes open.
	 */
	return sys_open(pathname, O_CREAT | O_WRONLY | O_TRUNC | O_LARGEFILE, mode);
#else
	return sys_openat(AT_FDCWD, pathname, O_CREAT | O_WRONLY | O_TRUNC | O_LARGEFILE, mode);
#endif
}
