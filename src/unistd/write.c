/* SPDX-License-Identifier: MIT */
/* write(2) */
#include <unistd.h>
#include <ring3/sys.h>

ssize_t write(int fd, const void *buf, size_t count)
{
	return sys_write(fd, buf, count);
}
