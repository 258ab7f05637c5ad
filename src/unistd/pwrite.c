/* SPDX-License-Identifier: MIT */
/* pwrite(2) */
#include <unistd.h>
#include <ring3/sys.h>

ssize_t pwrite(int fd, const void *buf, size_t count, off_t offset)
{
	return sys_pwrite64(fd, buf, count, offset);
}
