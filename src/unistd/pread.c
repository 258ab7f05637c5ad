/* SPDX-License-Identifier: MIT */
/* pread(2) */
#include <unistd.h>
#include <ring3/sys.h>

ssize_t pread(int fd, void *buf, size_t count, off_t offset)
{
	return sys_pread64(fd, buf, count, offset);
}
