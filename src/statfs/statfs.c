/* SPDX-License-Identifier: MIT */
/*
 * statfs(2): on 32-bit architectures executes statfs64, which has 64-bit counts. This system call
 * also takes the size of struct statfs.
 */
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
