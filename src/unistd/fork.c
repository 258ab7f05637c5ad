/* SPDX-License-Identifier: MIT */
/* fork(2) */
#include <unistd.h>
#include <ring3/sys.h>

pid_t fork(void)
{
	return sys_fork();
}
