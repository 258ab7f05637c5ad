/* SPDX-License-Identifier: MIT */
/* clock_settime(2) */
#include <time.h>
#include "result.h"
#include "private.h"

int clock_settime(clockid_t clockid, const struct timespec *tp)
{
	return (int)result_or_errno(__clock_settime(clockid, tp));
}
