/* SPDX-License-Identifier: MIT */
/* alarm(2) */
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>
#include <ring3/sys.h>

unsigned int alarm(unsigned int seconds)
{
#ifdef SYS_alarm
	return sys_alarm(seconds);
#else
	struct itimerval timer = { { 0, 0 }, { seconds, 0 } }, left;

	sys_setitimer(ITIMER_REAL, (void *)&timer, (void *)&left);
	return (unsigned int)left.it_value.tv_sec + (left.it_value.tv_usec != 0);
#endif
}
