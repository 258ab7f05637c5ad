/* SPDX-License-Identifier: MIT */
/*
 * _Fork(3): does what fork does. In other C libraries fork also calls the handlers of
 * pthread_atfork, and _Fork does not. ring3 has no pthread_atfork.
 */
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

pid_t _Fork(void)
{
#ifdef SYS_fork
	return sys_fork();
#else
	return sys_clone(SIGCHLD, 0, NULL, 0, NULL);
#endif
}
