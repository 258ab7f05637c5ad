/* SPDX-License-Identifier: MIT */
/* truncate(2): with a 64-bit length, for which i386 has a separate system call. */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int truncate(const char *path, off_t length)
{
#ifdef SYS_truncate64
	return sys_truncate64(path, length);
#else
	return sys_truncate(path, length);
#endif
}
