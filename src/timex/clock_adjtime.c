/* SPDX-License-Identifier: MIT */
/* clock_adjtime(2) */
#include <sys/timex.h>
#include "answer.h"
#include "clock.h"

int clock_adjtime(clockid_t clockid, struct timex *buf)
{
	return (int)answer(__clock_adjtime(clockid, buf));
}
