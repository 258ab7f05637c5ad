/* SPDX-License-Identifier: MIT */
/* fstatfs(2): i386 uses fstatfs64, for 64-bit counts, and passes the size of the structure. */
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int fstatfs(int fd, struct statfs *buf)
{
#ifdef SYS_fstatfs64
	return sys_fstatfs64(fd, sizeof *buf, (void *)buf);
#else
	return sys_fstatfs(fd, buf);
#endif
}
