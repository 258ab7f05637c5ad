/* SPDX-License-Identifier: MIT */
/* mknod(2): converts a 64-bit dev_t to the 32 bits that the kernel takes. */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int mknod(const char *pathname, mode_t mode, dev_t dev)
{
	if (dev > 0xffffffff) {
		errno = EINVAL;
		return -1;
	}
#ifdef SYS_mknod
	return sys_mknod(pathname, mode, (unsigned int)dev);
#else
	return sys_mknodat(AT_FDCWD, pathname, mode, (unsigned int)dev);
#endif
}
