/* SPDX-License-Identifier: MIT */
/* clock_gettime(2) */
#include <time.h>
#include "answer.h"
#include "clock.h"

int clock_gettime(clockid_t clockid, struct timespec *tp)
{
	return (int)answer(__clock_gettime(clockid, tp));
}
