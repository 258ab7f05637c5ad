/* SPDX-License-Identifier: MIT */
/* usleep(3) */
#include <unistd.h>
#include "result.h"
#include "private.h"

int usleep(unsigned int usec)
{
	struct timespec time;

	set_timespec(&time, usec / 1000000, (long)(usec % 1000000 * 1000));
	return (int)result_or_errno(__clock_nanosleep(CLOCK_MONOTONIC, 0, &time, NULL));
}
