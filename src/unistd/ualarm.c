/* SPDX-License-Identifier: MIT */
/* ualarm(3): calls setitimer. The times are less than a second, so 32-bit times are enough. */
#include <unistd.h>
#include <ring3/sys.h>

unsigned int ualarm(unsigned int usecs, unsigned int interval)
{
	/*
	 * The kernel's struct itimerval: interval in seconds and microseconds, then the time to the
	 * first expiry in seconds and microseconds.
	 */
	long timer[4] = { 0, (long)interval, 0, (long)usecs }, old[4];

	if (sys_setitimer(0, (const void *)timer, (void *)old))		/* ITIMER_REAL */
		return -1U;
	return (unsigned int)old[2] * 1000000 + (unsigned int)old[3];
}
