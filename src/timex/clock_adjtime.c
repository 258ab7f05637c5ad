/* SPDX-License-Identifier: MIT */
/* clock_adjtime(2) */
#include <sys/timex.h>
#include "result.h"
#include "private.h"

int clock_adjtime(clockid_t clockid, struct timex *buf)
{
	return (int)result_or_errno(__clock_adjtime(clockid, buf));
}
