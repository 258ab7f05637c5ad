/* SPDX-License-Identifier: MIT */
/* statfs(2): on i386 the call of 64-bit counts, which asks how large its struct is. */
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
