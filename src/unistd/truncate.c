/* SPDX-License-Identifier: MIT */
/* truncate(2): on 32-bit architectures executes truncate64, which takes a 64-bit length. */
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
