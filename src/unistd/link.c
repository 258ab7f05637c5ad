/* SPDX-License-Identifier: MIT */
/* link(2) */
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int link(const char *oldpath, const char *newpath)
{
#ifdef SYS_link
	return sys_link(oldpath, newpath);
#else
	return sys_linkat(AT_FDCWD, oldpath, AT_FDCWD, newpath, 0);
#endif
}
