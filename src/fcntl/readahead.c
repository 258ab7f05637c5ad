/* SPDX-License-Identifier: MIT */
/* readahead(2) */
#include <fcntl.h>
#include <ring3/sys.h>

ssize_t readahead(int fd, off_t offset, size_t count)
{
	return sys_readahead(fd, offset, count);
}
