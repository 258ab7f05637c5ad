/* SPDX-License-Identifier: MIT */
/* getrlimit(2): calls prlimit(2), which has 64-bit limits on every architecture. */
#include <stddef.h>
#include <sys/resource.h>
#include <ring3/sys.h>

int getrlimit(int resource, struct rlimit *rlim)
{
	return sys_prlimit64(0, (unsigned int)resource, NULL, rlim);
}
