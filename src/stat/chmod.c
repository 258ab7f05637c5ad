/* SPDX-License-Identifier: MIT */
/* chmod(2) */
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int chmod(const char *pathname, mode_t mode)
{
#ifdef SYS_chmod
	return sys_chmod(pathname, mode);
#else
	return sys_fchmodat(AT_FDCWD, pathname, mode);
#endif
}
