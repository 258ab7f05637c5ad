/* SPDX-License-Identifier: MIT */
/* timer_getoverrun(2) */
#include <time.h>
#include <ring3/sys.h>

int timer_getoverrun(timer_t timerid)
{
	return sys_timer_getoverrun((int)(long)timerid);
}
