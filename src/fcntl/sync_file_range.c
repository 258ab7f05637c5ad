/* SPDX-License-Identifier: MIT */
/* sync_file_range(2) */
#include <fcntl.h>
#include <ring3/sys.h>

int sync_file_range(int fd, off_t offset, off_t nbytes, unsigned int flags)
{
	return sys_sync_file_range(fd, offset, nbytes, flags);
}
