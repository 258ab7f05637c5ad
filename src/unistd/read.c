/* SPDX-License-Identifier: MIT */
/* read(2) */
#include <unistd.h>
#include <ring3/sys.h>

ssize_t read(int fd, void *buf, size_t count)
{
	return sys_read(fd, buf, count);
}
