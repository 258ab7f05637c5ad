/* SPDX-License-Identifier: MIT */
/*
 * ualarm(3): executes setitimer. 32-bit times are enough, because both times are less than a
 * second.
 */
#include <unistd.h>
#include <ring3/sys.h>

unsigned int ualarm(unsigned int usecs, unsigned int interval)
{
	/*
	 * The array has the layout of the kernel's struct itimerval. The first two words are the
	 * interval in seconds and microseconds. The last two words are the time to the first expiry
	 * in seconds and microseconds.
	 */
	long timer[4] = { 0, (long)interval, 0, (long)usecs }, old[4];

	if (sys_setitimer(0, (const void *)timer, (void *)old))		/* ITIMER_REAL */
		return -1U;
	return (unsigned int)old[2] * 1000000 + (unsigned int)old[3];
}
