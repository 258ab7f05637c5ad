/* SPDX-License-Identifier: MIT */
/*
 * mknodat(2): dev_t has 64 bits, but the kernel takes 32 bits. Fails with EINVAL if dev needs more.
 */
#include <errno.h>
#include <sys/stat.h>
#include <ring3/sys.h>

int mknodat(int dirfd, const char *pathname, mode_t mode, dev_t dev)
{
	if (dev > 0xffffffff) {
		errno = EINVAL;
		return -1;
	}
	return sys_mknodat(dirfd, pathname, mode, (unsigned int)dev);
}
