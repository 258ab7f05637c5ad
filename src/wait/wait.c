/* SPDX-License-Identifier: MIT */
/* wait(2) */
#include <stddef.h>
#include <sys/wait.h>
#include <ring3/sys.h>

pid_t wait(int *wstatus)
{
	return sys_wait4(-1, wstatus, 0, NULL);
}
