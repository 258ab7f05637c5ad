/* SPDX-License-Identifier: MIT */
/*
 * mknodat(2): dev_t has 64 bits, but the kernel takes a 32-bit number. If dev does not fit into 32
 * bits, this function fails with EINVAL.
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
