/* SPDX-License-Identifier: MIT */
/* alarm(2) */
#include <limits.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>
#include <ring3/sys.h>

unsigned int alarm(unsigned int seconds)
{
#ifdef SYS_alarm
	return sys_alarm(seconds);
#else
#if UINT_MAX > LONG_MAX
	seconds = seconds > LONG_MAX ? LONG_MAX : seconds;
#endif
	/*
	 * The kernel's struct itimerval has two times, each in seconds and microseconds. The first
	 * time is the interval. The second is the time to the next expiry.
	 */
	long timer[4] = { 0, 0, (long)seconds, 0 }, left[4];

	sys_setitimer(ITIMER_REAL, (const void *)timer, (void *)left);
	return (unsigned int)left[2] + (left[3] != 0);
#endif
}
