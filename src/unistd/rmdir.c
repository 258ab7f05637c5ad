/* SPDX-License-Identifier: MIT */
/* rmdir(2) */
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int rmdir(const char *pathname)
{
#ifdef SYS_rmdir
	return sys_rmdir(pathname);
#else
	return sys_unlinkat(AT_FDCWD, pathname, AT_REMOVEDIR);
#endif
}
