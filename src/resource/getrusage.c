/* SPDX-License-Identifier: MIT */
/* getrusage(2) */
#include <sys/resource.h>
#include <ring3/sys.h>
#include "k_rusage.h"

int getrusage(int who, struct rusage *usage)
{
	if (sys_getrusage(who, k_rusage(usage)))
		return -1;
	widen_rusage(usage);
	return 0;
}
