/* SPDX-License-Identifier: MIT */
/*
 * getpriority(2): the kernel returns 20 minus the nice value, a number from 1 to 40, so that its
 * result is never negative. This function converts the result to the nice value.
 */
#include <sys/resource.h>
#include <ring3/raw.h>
#include "result.h"

int getpriority(int which, id_t who)
{
	long result = raw_getpriority(which, (int)who);

	return FAILED(result) ? (int)result_or_errno(result) : 20 - (int)result;
}
