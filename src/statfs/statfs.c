/* SPDX-License-Identifier: MIT */
/* statfs(2): i386 uses statfs64, for 64-bit counts, and passes the size of the structure. */
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int statfs(const char *path, struct statfs *buf)
{
#ifdef SYS_statfs64
	return sys_statfs64(path, sizeof *buf, (void *)buf);
#else
	return sys_statfs(path, buf);
#endif
}
