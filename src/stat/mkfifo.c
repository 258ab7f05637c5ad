/* SPDX-License-Identifier: MIT */
/*
 * mkfifo(3): executes mknod, or mknodat if the architecture has no mknod, with the file type
 * S_IFIFO.
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int mkfifo(const char *pathname, mode_t mode)
{
#ifdef SYS_mknod
	return sys_mknod(pathname, mode | S_IFIFO, 0);
#else
	return sys_mknodat(AT_FDCWD, pathname, mode | S_IFIFO, 0);
#endif
}
