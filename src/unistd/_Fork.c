/* SPDX-License-Identifier: MIT */
/*
 * _Fork(3): does what fork does. In other C libraries fork also calls the handlers that
 * pthread_atfork registered, and _Fork does not. ring3 has no pthread_atfork, so both do the same.
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
