/* SPDX-License-Identifier: MIT */
/* Tests times of <sys/times.h>. */
#include "clocks.h"
#include <sys/times.h>
#include <time.h>

/*
 * Tests the function times. The process first uses 50 ms of CPU time; on a busy machine this
 * takes longer than 50 ms.
 */
static void processor_time(struct both *t)
{
	struct tms used = { -7, -7, -7, -7 };
	long long before;

	SAY(times(NULL) != (clock_t)-1);
	do
		before = used_ms();
	while (before < 50);
	SAY(times(&used) != (clock_t)-1);
	SAY(used.tms_utime >= 0 && used.tms_stime >= 0);
	WITHIN((used.tms_utime + used.tms_stime) * 10, before - 2 * TICK, used_ms() + TICK);
	SAY(used.tms_cutime);
	SAY(used.tms_cstime);
}

const struct both_case times_cases[] = {
	{ "processor time", processor_time, 0 },
	{ 0 },
};
