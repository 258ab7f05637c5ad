/* SPDX-License-Identifier: MIT */
/* syncfs(2) */
#include <unistd.h>
#include <ring3/sys.h>

int syncfs(int fd)
{
	return sys_syncfs(fd);
}
