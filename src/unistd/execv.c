/* SPDX-License-Identifier: MIT */
/* execv(3): calls execve(2) with the environment environ. */
#include <unistd.h>
#include <ring3/sys.h>

int execv(const char *pathname, char *const argv[])
{
	return sys_execve(pathname, argv, environ);
}
