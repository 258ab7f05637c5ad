/* SPDX-License-Identifier: MIT */
/* sched_getaffinity(2): the kernel answers how much it has written; what lies behind that holds no CPU. */
#include <sched.h>
#include <string.h>
#include <ring3/raw.h>
#include "answer.h"
#include "cpusetsize.h"

int sched_getaffinity(pid_t pid, size_t cpusetsize, cpu_set_t *mask)
{
	long result = raw_sched_getaffinity(pid, k_cpusetsize(cpusetsize), (void *)mask);

	if (FAILED(result))
		return (int)answer(result);
	memset((char *)mask + result, 0, cpusetsize - (size_t)result);
	return 0;
}
