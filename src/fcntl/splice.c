/* SPDX-License-Identifier: MIT */
/* splice(2) */
#include <fcntl.h>
#include <ring3/sys.h>

ssize_t splice(int fd_in, off_t *off_in, int fd_out, off_t *off_out, size_t len, unsigned int flags)
{
	return sys_splice(fd_in, off_in, fd_out, off_out, len, flags);
}
