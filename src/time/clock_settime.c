/* SPDX-License-Identifier: MIT */
/* clock_settime(2) */
#include <time.h>
#include "answer.h"
#include "clock.h"

int clock_settime(clockid_t clockid, const struct timespec *tp)
{
	return (int)answer(__clock_settime(clockid, tp));
}
