/* SPDX-License-Identifier: MIT */
/* timer_settime(2) */
#include <errno.h>
#include <sys/syscall.h>
#include <time.h>
#include <ring3/raw.h>
#include "result.h"
#include "time32.h"

int timer_settime(timer_t timerid, int flags, const struct itimerspec *new_value,
		  struct itimerspec *old_value)
{
	int id = (int)(long)timerid;
	long result;

#ifdef SYS_timer_settime64
	result = raw_timer_settime64(id, flags, (const void *)new_value, (void *)old_value);
	if (IS_MISSING(result)) {
		struct old_itimerspec32 narrow;

		if (new_value && !readable(new_value, sizeof *new_value, &narrow))
			result = -EFAULT;
		else if (new_value && !itimer32(new_value, &narrow))
			result = -EOVERFLOW;
		else
			result = older_answer(result, raw_timer_settime(id, flags, new_value ? &narrow : NULL, (void *)old_value));
		if (!FAILED(result) && old_value)
			result = widen_timespec(&old_value->it_interval, 2);
	}
#else
	result = raw_timer_settime(id, flags, (const void *)new_value, (void *)old_value);
#endif
	return (int)result_or_errno(result);
}
