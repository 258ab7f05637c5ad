/* SPDX-License-Identifier: MIT */
/* ualarm(3): by setitimer; its times are below a second, so 32 bits are enough. */
#include <unistd.h>
#include <ring3/sys.h>

unsigned int ualarm(unsigned int usecs, unsigned int interval)
{
	/*
	 * struct itimerval as the kernel has it here: interval, then value, each in seconds and
	 * microseconds.
	 */
	long timer[4] = { 0, (long)interval, 0, (long)usecs }, old[4];

	if (sys_setitimer(0, (const void *)timer, (void *)old))		/* ITIMER_REAL */
		return -1U;
	return (unsigned int)old[2] * 1000000 + (unsigned int)old[3];
}
