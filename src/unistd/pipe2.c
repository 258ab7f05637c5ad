/* SPDX-License-Identifier: MIT */
/* pipe2(2) */
#include <unistd.h>
#include <ring3/sys.h>

int pipe2(int pipefd[2], int flags)
{
	return sys_pipe2(pipefd, flags);
}
