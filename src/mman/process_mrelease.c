/* SPDX-License-Identifier: MIT */
/* process_mrelease(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int process_mrelease(int pidfd, unsigned int flags)
{
	return sys_process_mrelease(pidfd, flags);
}
