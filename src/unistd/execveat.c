/* SPDX-License-Identifier: MIT */
/* execveat(2) */
#include <unistd.h>
#include <ring3/sys.h>

int execveat(int dirfd, const char *pathname, char *const argv[], char *const envp[], int flags)
{
	return sys_execveat(dirfd, pathname, argv, envp, flags);
}
