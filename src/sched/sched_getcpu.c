/* SPDX-License-Identifier: MIT */
/* sched_getcpu(3) */
#include <sched.h>
#include "result.h"
#include "private.h"

int sched_getcpu(void)
{
	unsigned int cpu;
	long result = __getcpu(&cpu, NULL);

	return FAILED(result) ? (int)result_or_errno(result) : (int)cpu;
}
