/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sys/sysinfo.h>. */
#include "both-libraries.h"
#include <sys/sysinfo.h>

#define BAD		((void *)-1)

static void totals(struct both *t)
{
	struct sysinfo info;

	OK(sysinfo(&info));
	SAY(info.uptime > 0);
	SAY(info.totalram);
	SAY(info.freeram <= info.totalram);
	SAY(info.totalswap);
	SAY(info.procs > 0);
	SAY(info.totalhigh);
	SAY(info.freehigh);
	SAY(info.mem_unit);
	SAY(info.loads[0] < 100000000 && info.loads[1] < 100000000 && info.loads[2] < 100000000);
	FAILS(sysinfo(BAD), EFAULT);
}

const struct both_case sysinfo_cases[] = {
	{ "totals", totals, 0 },
	{ 0 },
};
