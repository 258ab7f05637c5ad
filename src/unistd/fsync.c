/* SPDX-License-Identifier: MIT */
/* fsync(2) */
#include <unistd.h>
#include <ring3/sys.h>

int fsync(int fd)
{
	return sys_fsync(fd);
}
