/* SPDX-License-Identifier: MIT */
/*
 * mknod(2): dev_t has 64 bits, but the kernel takes a 32-bit number. If dev does not fit into 32
 * bits, this function fails with EINVAL.
 */
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
