/* SPDX-License-Identifier: MIT */
/* sleep(3) */
#include <unistd.h>
#include "private.h"

unsigned int sleep(unsigned int seconds)
{
	struct timespec left;

	set_timespec(&left, seconds, 0);
	return __clock_nanosleep(CLOCK_MONOTONIC, 0, &left, &left) ? (unsigned int)left.tv_sec : 0;
}
