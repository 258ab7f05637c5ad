/* SPDX-License-Identifier: MIT */
/* lseek(2): with a 64-bit offset, for which i386 has a call of its own. */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

off_t lseek(int fd, off_t offset, int whence)
{
#ifdef SYS__llseek
	off_t result;

	/* On failure the kernel stores nothing. */
	if (sys__llseek(fd, (unsigned long)(offset >> 32), (unsigned long)offset, &result,
			(unsigned int)whence))
		return -1;
	return result;
#else
	return sys_lseek(fd, offset, (unsigned int)whence);
#endif
}
