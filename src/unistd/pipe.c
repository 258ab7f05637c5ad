/* SPDX-License-Identifier: MIT */
/* pipe(2) */
#include <unistd.h>
#include <ring3/sys.h>

int pipe(int pipefd[2])
{
	return sys_pipe(pipefd);
}
