/* SPDX-License-Identifier: MIT */
/* timerfd_settime(2) */
#include <errno.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <ring3/raw.h>
#include "result.h"
#include "time32.h"

int timerfd_settime(int fd, int flags, const struct itimerspec *new_value,
		    struct itimerspec *old_value)
{
	long result;

#ifdef SYS_timerfd_settime64
	result = raw_timerfd_settime64(fd, flags, (const void *)new_value, (void *)old_value);
	if (IS_MISSING(result)) {
		struct old_itimerspec32 narrow;

		if (new_value && !readable(new_value, sizeof *new_value, &narrow))
			result = -EFAULT;
		else if (new_value && !itimer32(new_value, &narrow))
			result = does_not_fit(result);
		else
			result = older_answer(result, raw_timerfd_settime(fd, flags, new_value ? &narrow : NULL, (void *)old_value));
		if (!FAILED(result) && old_value)
			result = widen_timespec(&old_value->it_interval, 2);
	}
#else
	result = raw_timerfd_settime(fd, flags, (const void *)new_value, (void *)old_value);
#endif
	return (int)result_or_errno(result);
}
