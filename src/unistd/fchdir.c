/* SPDX-License-Identifier: MIT */
/* fchdir(2) */
#include <unistd.h>
#include <ring3/sys.h>

int fchdir(int fd)
{
	return sys_fchdir(fd);
}
