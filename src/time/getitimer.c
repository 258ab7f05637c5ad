/* SPDX-License-Identifier: MIT */
/* getitimer(2): where times had 32 bits, this call still has. */
#include <sys/syscall.h>
#include <sys/time.h>
#include <ring3/sys.h>
#include "widen_time.h"

int getitimer(int which, struct itimerval *curr_value)
{
	int result = sys_getitimer(which, (void *)curr_value);

#ifdef SYS_clock_gettime64
	if (!result)
		widen_timeval(&curr_value->it_interval, 2);
#endif
	return result;
}
