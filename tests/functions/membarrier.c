/* SPDX-License-Identifier: MIT */
/*
 * Tests membarrier of <sys/membarrier.h>. glibc lacks this function, so for glibc a macro executes
 * the system call.
 */
#include "both-libraries.h"
#ifdef __GLIBC__
#define membarrier(cmd, flags)	((int)syscall(SYS_membarrier, cmd, flags, 0))
#else
#include <sys/membarrier.h>
#endif

static void barriers(struct both *t)
{
	int known = membarrier(0, 0);		/* MEMBARRIER_CMD_QUERY */

	SAY(known);
	if (known < 0)				/* this kernel has no membarrier */
		return;
	MUST(known & 1, 1, EDOM);
	OK(membarrier(1, 0));			/* MEMBARRIER_CMD_GLOBAL */
	FAILS(membarrier(0, 0x100), EINVAL);
	FAILS(membarrier(0x40000000, 0), EINVAL);
}

const struct both_case membarrier_cases[] = {
	{ "membarrier", barriers, 0 },
	{ 0 },
};
