/* SPDX-License-Identifier: MIT */
/* pidfd_getfd(2) */
#include <sys/pidfd.h>
#include <ring3/sys.h>

int pidfd_getfd(int pidfd, int targetfd, unsigned int flags)
{
	return sys_pidfd_getfd(pidfd, targetfd, flags);
}
