/* SPDX-License-Identifier: MIT */
/* Tests prctl of <sys/prctl.h>. */
#include "both-libraries.h"
#include <sys/prctl.h>

#define BAD		((void *)-1)

static void own_process(struct both *t)
{
	char name[17] = "----------------";
	int number = -1;

	OK(prctl(PR_SET_NAME, "a name that is too long"));
	OK(prctl(PR_GET_NAME, name));
	say_text(t, name);
	OK(prctl(PR_SET_PDEATHSIG, 12L));
	OK(prctl(PR_GET_PDEATHSIG, &number));
	MUST(number, 12, EDOM);
	FAILS(prctl(PR_SET_PDEATHSIG, 1000L), EINVAL);
	OK(prctl(PR_SET_DUMPABLE, 0L, 0L, 0L, 0L));
	MUST(prctl(PR_GET_DUMPABLE, 0L, 0L, 0L, 0L), 0, EDOM);
	OK(prctl(PR_SET_TIMERSLACK, 77777L, 0L, 0L, 0L));
	MUST(prctl(PR_GET_TIMERSLACK, 0L, 0L, 0L, 0L), 77777, EDOM);
	OK_NATIVELY(prctl(PR_SET_CHILD_SUBREAPER, 1L, 0L, 0L, 0L));
	OK_NATIVELY(prctl(PR_GET_CHILD_SUBREAPER, &number, 0L, 0L, 0L));
	MUST_NATIVELY(number, 1, EDOM);
	/*
	 * Each call has one invalid argument. The kernel can return EINVAL only if prctl passes
	 * this argument to the kernel.
	 */
	FAILS(prctl(PR_SET_NO_NEW_PRIVS, 2L, 0L, 0L, 0L), EINVAL);
	FAILS(prctl(PR_SET_NO_NEW_PRIVS, 1L, 1L, 0L, 0L), EINVAL);
	FAILS(prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 1L, 0L), EINVAL);
	FAILS(prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 1L), EINVAL);
	OK(prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L));
	MUST(prctl(PR_GET_NO_NEW_PRIVS, 0L, 0L, 0L, 0L), 1, EDOM);
	MUST(prctl(PR_CAPBSET_READ, 0L, 0L, 0L, 0L), 1, EDOM);
	FAILS(prctl(PR_CAPBSET_READ, 1000L, 0L, 0L, 0L), EINVAL);
	FAILS(prctl(PR_SET_NAME, BAD), EFAULT);
	FAILS(prctl(0x7fffffff, 0L, 0L, 0L, 0L), EINVAL);
}

const struct both_case prctl_cases[] = {
	{ "prctl", own_process, 0 },
	{ 0 },
};
