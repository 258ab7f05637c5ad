/* SPDX-License-Identifier: MIT */
/* sleep(3) */
#include <unistd.h>
#include "private.h"

unsigned int sleep(unsigned int seconds)
{
	struct timespec left;

	left.tv_sec = seconds;
	left.tv_nsec = 0;
	return __clock_nanosleep(CLOCK_MONOTONIC, 0, &left, &left) ? (unsigned int)left.tv_sec : 0;
}
