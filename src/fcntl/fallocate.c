/* SPDX-License-Identifier: MIT */
/* fallocate(2) */
#include <fcntl.h>
#include <ring3/sys.h>

int fallocate(int fd, int mode, off_t offset, off_t len)
{
	return sys_fallocate(fd, mode, offset, len);
}
