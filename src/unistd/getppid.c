/* SPDX-License-Identifier: MIT */
/* getppid(2) */
#include <unistd.h>
#include <ring3/sys.h>

pid_t getppid(void)
{
	return sys_getppid();
}
