/* SPDX-License-Identifier: MIT */
/* flock(2) */
#include <sys/file.h>
#include <ring3/sys.h>

int flock(int fd, int operation)
{
	return sys_flock(fd, (unsigned int)operation);
}
