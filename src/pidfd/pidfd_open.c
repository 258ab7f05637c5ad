/* SPDX-License-Identifier: MIT */
/* pidfd_open(2) */
#include <sys/pidfd.h>
#include <ring3/sys.h>

int pidfd_open(pid_t pid, unsigned int flags)
{
	return sys_pidfd_open(pid, flags);
}
