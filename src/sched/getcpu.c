/* SPDX-License-Identifier: MIT */
/* getcpu(2) */
#include <sched.h>
#include "answer.h"
#include "getcpu.h"

int getcpu(unsigned int *cpu, unsigned int *node)
{
	return (int)answer(__getcpu(cpu, node));
}
