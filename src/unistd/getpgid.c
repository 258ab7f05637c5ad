/* SPDX-License-Identifier: MIT */
/* getpgid(2) */
#include <unistd.h>
#include <ring3/sys.h>

pid_t getpgid(pid_t pid)
{
	return sys_getpgid(pid);
}
