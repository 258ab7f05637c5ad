/* SPDX-License-Identifier: MIT */
/* getcpu(2) */
#include <sched.h>
#include "result.h"
#include "private.h"

int getcpu(unsigned int *cpu, unsigned int *node)
{
	return (int)result_or_errno(__getcpu(cpu, node));
}
