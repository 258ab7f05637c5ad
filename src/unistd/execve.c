/* SPDX-License-Identifier: MIT */
/* execve(2) */
#include <unistd.h>
#include <ring3/sys.h>

int execve(const char *pathname, char *const argv[], char *const envp[])
{
	return sys_execve(pathname, argv, envp);
}
