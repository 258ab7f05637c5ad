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
	/* The kernel's struct itimerval: interval and time to the expiry, in seconds and microseconds. */
	long timer[4] = { 0, 0, (unsigned long)seconds > LONG_MAX ? LONG_MAX : (long)seconds, 0 }, left[4];

	sys_setitimer(ITIMER_REAL, (const void *)timer, (void *)left);
	return (unsigned int)left[2] + (left[3] != 0);
#endif
}
