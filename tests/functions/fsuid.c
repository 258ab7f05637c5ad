/* SPDX-License-Identifier: MIT */
/* Tests setfsuid and setfsgid of <sys/fsuid.h>. */
#include "both-libraries.h"
#include <sys/fsuid.h>
#include <sys/syscall.h>
#include <unistd.h>

#define HUGE 0xfffffffeu		/* an id that is -2 as an int */

static void huge_for_files(struct both *t)
{
	OK(setresgid(HUGE, HUGE, HUGE));
	OK(setresuid(HUGE, HUGE, HUGE));
	/*
	 * The kernel returns the id HUGE as the positive number 0xfffffffe. qemu on a 64-bit
	 * machine returns -2, which looks like an error. With such a qemu the two checks below are
	 * skipped.
	 */
	if (sizeof(long) == 4 || syscall(SYS_setfsuid, -1l) > 0) {
		MUST(setfsuid(-1), (int)HUGE, EDOM);
		MUST(setfsgid(-1), (int)HUGE, EDOM);
	}
}

static void for_files(struct both *t)
{
	MUST(setfsgid(70003), 0, EDOM);
	MUST(setfsgid(-1), 70003, EDOM);
	MUST(setfsuid(70004), 0, EDOM);
	MUST(setfsuid(-1), 70004, EDOM);
	MUST(geteuid(), 0, EDOM);
	MUST(setfsuid(0), 70004, EDOM);
	OK(setresuid(70005, 70005, 70005));
	/*
	 * This setfsuid is not permitted, so it returns the current id and leaves errno unchanged.
	 */
	MUST(setfsuid(0), 70005, EDOM);
	MUST(setfsuid(-1), 70005, EDOM);
}

const struct both_case fsuid_cases[] = {
	{ "setfsuid, setfsgid", for_files, 0 },
	{ "ids that look like errors", huge_for_files, 0 },
	{ 0 },
};
