/* SPDX-License-Identifier: MIT */
/* getsid(2) */
#include <unistd.h>
#include <ring3/sys.h>

pid_t getsid(pid_t pid)
{
	return sys_getsid(pid);
}
