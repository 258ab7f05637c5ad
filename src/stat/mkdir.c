/* SPDX-License-Identifier: MIT */
/* mkdir(2) */
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int mkdir(const char *pathname, mode_t mode)
{
#ifdef SYS_mkdir
	return sys_mkdir(pathname, mode);
#else
	return sys_mkdirat(AT_FDCWD, pathname, mode);
#endif
}
