/* SPDX-License-Identifier: MIT */
/*
 * sched_getaffinity(2): the kernel writes only as many bytes of the set as it needs. This function
 * clears the other bytes.
 */
#include <errno.h>
#include <sched.h>
#include <string.h>
#include <ring3/raw.h>
#include "result.h"
#include "clamp.h"
#include "reachable.h"

int sched_getaffinity(pid_t pid, size_t cpusetsize, cpu_set_t *mask)
{
	long result = raw_sched_getaffinity(pid, clamp_cpusetsize(cpusetsize), (void *)mask);
	char *rest;

	if (FAILED(result))
		return (int)result_or_errno(result);
	rest = (char *)mask + result;
	cpusetsize -= (size_t)result;
	if (cpusetsize && !writable(rest, cpusetsize, rest - 1))
		return (int)result_or_errno(-EFAULT);
	memset(rest, 0, cpusetsize);
	return 0;
}
