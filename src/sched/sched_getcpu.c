/* SPDX-License-Identifier: MIT */
/* sched_getcpu(3) */
#include <sched.h>
#include "answer.h"
#include "getcpu.h"

int sched_getcpu(void)
{
	unsigned int cpu;
	long result = __getcpu(&cpu, NULL);

	return FAILED(result) ? (int)answer(result) : (int)cpu;
}
