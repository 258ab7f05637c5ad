/* SPDX-License-Identifier: MIT */
/* rename(2) */
#include <fcntl.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int rename(const char *oldpath, const char *newpath)
{
#ifdef SYS_rename
	return sys_rename(oldpath, newpath);
#else
	return sys_renameat2(AT_FDCWD, oldpath, AT_FDCWD, newpath, 0);
#endif
}
