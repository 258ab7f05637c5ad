/* SPDX-License-Identifier: MIT */
/* clock_gettime(2) */
#include <time.h>
#include "result.h"
#include "private.h"

int clock_gettime(clockid_t clockid, struct timespec *tp)
{
	return (int)result_or_errno(__clock_gettime(clockid, tp));
}
