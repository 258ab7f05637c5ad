/* SPDX-License-Identifier: MIT */
/* close(2) */
#include <unistd.h>
#include <ring3/sys.h>

int close(int fd)
{
	return sys_close(fd);
}
