/* SPDX-License-Identifier: MIT */
/* getrusage(2) */
#include <sys/resource.h>
#include <ring3/sys.h>
#include "result.h"
#include "k_rusage.h"

int getrusage(int who, struct rusage *usage)
{
	int result = sys_getrusage(who, k_rusage(usage));

	if (!result && widen_rusage(usage))
		return (int)result_or_errno(-EFAULT);
	return result;
}
