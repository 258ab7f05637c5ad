/* SPDX-License-Identifier: MIT */
/* fdatasync(2) */
#include <unistd.h>
#include <ring3/sys.h>

int fdatasync(int fd)
{
	return sys_fdatasync(fd);
}
