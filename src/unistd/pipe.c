/* SPDX-License-Identifier: MIT */
/* pipe(2) */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int pipe(int pipefd[2])
{
#ifdef SYS_pipe
	return sys_pipe(pipefd);
#else
	return sys_pipe2(pipefd, 0);
#endif
}
