/* SPDX-License-Identifier: MIT */
/* access(2) */
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int access(const char *pathname, int mode)
{
#ifdef SYS_access
	return sys_access(pathname, mode);
#else
	return sys_faccessat(AT_FDCWD, pathname, mode);
#endif
}
