/* SPDX-License-Identifier: MIT */
/* setrlimit(2): calls prlimit(2), which has 64-bit limits on every architecture. */
#include <stddef.h>
#include <sys/resource.h>
#include <ring3/sys.h>

int setrlimit(int resource, const struct rlimit *rlim)
{
	return sys_prlimit64(0, (unsigned int)resource, rlim, NULL);
}
