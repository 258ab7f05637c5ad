/* SPDX-License-Identifier: MIT */
/* mknodat(2): converts a 64-bit dev_t to the 32 bits that the kernel takes. */
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
