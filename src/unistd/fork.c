/* SPDX-License-Identifier: MIT */
/* fork(2) */
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

pid_t fork(void)
{
#ifdef SYS_fork
	return sys_fork();
#else
	return sys_clone(SIGCHLD, 0, NULL, 0, NULL);
#endif
}
