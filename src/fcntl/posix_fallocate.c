/* SPDX-License-Identifier: MIT */
/* posix_fallocate(3): executes fallocate(2) with mode 0. Returns 0 or the error number. */
#include <fcntl.h>
#include <ring3/raw.h>

int posix_fallocate(int fd, off_t offset, off_t len)
{
	return -raw_fallocate(fd, 0, offset, len);
}
