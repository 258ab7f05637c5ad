/* SPDX-License-Identifier: MIT */
/* timerfd_gettime(2) */
#include <errno.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <ring3/raw.h>
#include "result.h"
#include "time32.h"

int timerfd_gettime(int fd, struct itimerspec *curr_value)
{
	long result;

#ifdef SYS_timerfd_gettime64
	result = raw_timerfd_gettime64(fd, (void *)curr_value);
	if (IS_MISSING(result)) {
		result = older_answer(result, raw_timerfd_gettime(fd, (void *)curr_value));
		if (!FAILED(result))
			result = widen_timespec(&curr_value->it_interval, 2);
	}
#else
	result = raw_timerfd_gettime(fd, (void *)curr_value);
#endif
	return (int)result_or_errno(result);
}
