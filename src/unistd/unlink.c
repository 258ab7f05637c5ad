/* SPDX-License-Identifier: MIT */
/* unlink(2) */
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int unlink(const char *pathname)
{
#ifdef SYS_unlink
	return sys_unlink(pathname);
#else
	return sys_unlinkat(AT_FDCWD, pathname, 0);
#endif
}
