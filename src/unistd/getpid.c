/* SPDX-License-Identifier: MIT */
/* getpid(2) */
#include <unistd.h>
#include <ring3/sys.h>

pid_t getpid(void)
{
	return sys_getpid();
}
