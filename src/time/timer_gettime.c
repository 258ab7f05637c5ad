/* SPDX-License-Identifier: MIT */
/* timer_gettime(2) */
#include <errno.h>
#include <sys/syscall.h>
#include <time.h>
#include <ring3/raw.h>
#include "result.h"
#include "time32.h"

int timer_gettime(timer_t timerid, struct itimerspec *curr_value)
{
	int id = (int)(long)timerid;
	long result;

#ifdef SYS_timer_gettime64
	result = raw_timer_gettime64(id, (void *)curr_value);
	if (IS_MISSING(result)) {
		result = older_answer(result, raw_timer_gettime(id, (void *)curr_value));
		if (!FAILED(result))
			result = widen_timespec(&curr_value->it_interval, 2);
	}
#else
	result = raw_timer_gettime(id, (void *)curr_value);
#endif
	return (int)result_or_errno(result);
}
