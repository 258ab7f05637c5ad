/* SPDX-License-Identifier: MIT */
/*
 * _Fork(3): does what fork does. fork would call the handlers of pthread_atfork, but ring3 has no
 * such handlers.
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
