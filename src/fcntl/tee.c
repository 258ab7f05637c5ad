/* SPDX-License-Identifier: MIT */
/* tee(2) */
#include <fcntl.h>
#include <ring3/sys.h>

ssize_t tee(int fd_in, int fd_out, size_t len, unsigned int flags)
{
	return sys_tee(fd_in, fd_out, len, flags);
}
