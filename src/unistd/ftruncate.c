/* SPDX-License-Identifier: MIT */
/* ftruncate(2): on 32-bit architectures executes ftruncate64, which takes a 64-bit length. */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int ftruncate(int fd, off_t length)
{
#ifdef SYS_ftruncate64
	return sys_ftruncate64(fd, length);
#else
	return sys_ftruncate(fd, length);
#endif
}
