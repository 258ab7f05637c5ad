/* SPDX-License-Identifier: MIT */
/* copy_file_range(2) */
#include <unistd.h>
#include <ring3/sys.h>

ssize_t copy_file_range(int fd_in, off_t *off_in, int fd_out, off_t *off_out, size_t len,
		unsigned int flags)
{
	return sys_copy_file_range(fd_in, off_in, fd_out, off_out, len, flags);
}
