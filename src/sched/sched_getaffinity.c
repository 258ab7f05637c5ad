/* SPDX-License-Identifier: MIT */
/* sched_getaffinity(2): the kernel answers how much it has written; what lies behind that holds no CPU. */
#include <errno.h>
#include <sched.h>
#include <string.h>
#include <ring3/raw.h>
#include "answer.h"
#include "cpusetsize.h"
#include "reachable.h"

int sched_getaffinity(pid_t pid, size_t cpusetsize, cpu_set_t *mask)
{
	long result = raw_sched_getaffinity(pid, k_cpusetsize(cpusetsize), (void *)mask);
	char *rest;

	if (FAILED(result))
		return (int)answer(result);
	rest = (char *)mask + result;
	cpusetsize -= (size_t)result;
	if (cpusetsize && !writable(rest, cpusetsize, rest - 1))
		return (int)answer(-EFAULT);
	memset(rest, 0, cpusetsize);
	return 0;
}
