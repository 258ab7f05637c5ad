/* SPDX-License-Identifier: MIT */
/*
 * fstatfs(2): on 32-bit architectures executes fstatfs64, which has 64-bit counts. This system call
 * also takes the size of struct statfs.
 */
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
