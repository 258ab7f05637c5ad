/* SPDX-License-Identifier: MIT */
/* waitpid(2) */
#include <stddef.h>
#include <sys/wait.h>
#include <ring3/sys.h>

pid_t waitpid(pid_t pid, int *wstatus, int options)
{
	return sys_wait4(pid, wstatus, options, NULL);
}
