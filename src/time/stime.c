/* SPDX-License-Identifier: MIT */
/*
 * stime(2): calls clock_settime, because the system call stime takes 32-bit times or does not
 * exist.
 */
#include <errno.h>
#include <time.h>
#include "result.h"
#include "private.h"
#include "reachable.h"

int stime(const time_t *t)
{
	struct timespec now;

	if (!readable(t, sizeof *t, &now))
		return (int)result_or_errno(-EFAULT);
	set_timespec(&now, *t, 0);
	return (int)result_or_errno(__clock_settime(CLOCK_REALTIME, &now));
}
