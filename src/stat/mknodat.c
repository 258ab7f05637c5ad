/* SPDX-License-Identifier: MIT */
/* mknodat(2): converts dev_t, which has 64 bits, to the kernel's 32 bits. */
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
