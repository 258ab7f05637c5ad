/* SPDX-License-Identifier: MIT */
/* fchroot: makes the open directory fd the root directory of the process (Linux 7.3). */
#include <ring3/linux.h>
#include <ring3/sys.h>

int fchroot(int fd, unsigned int flags)
{
	return sys_fchroot(fd, flags);
}
