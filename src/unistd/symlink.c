/* SPDX-License-Identifier: MIT */
/* symlink(2) */
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int symlink(const char *target, const char *linkpath)
{
#ifdef SYS_symlink
	return sys_symlink(target, linkpath);
#else
	return sys_symlinkat(target, AT_FDCWD, linkpath);
#endif
}
