/* SPDX-License-Identifier: MIT */
/* timer_delete(2) */
#include <time.h>
#include <ring3/sys.h>

int timer_delete(timer_t timerid)
{
	return sys_timer_delete((int)(long)timerid);
}
