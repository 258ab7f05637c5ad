/* SPDX-License-Identifier: MIT */
/*
 * clock_getres(2): calls the vDSO if possible. 32-bit times are enough, because a resolution is
 * small.
 */
#include <errno.h>
#include <sys/syscall.h>
#include <time.h>
#include <ring3/raw.h>
#include "result.h"
#include "constructor.h"
#include "vdso.h"
#include "time32.h"

#ifdef VDSO_CLOCK_GETRES32
#define NAME	VDSO_CLOCK_GETRES32
#define WIDEN(res) ((res) ? widen_timespec(res, 1) : 0)
#else
#define NAME	VDSO_CLOCK_GETRES
#define WIDEN(res) 0
#endif

static int (*vdso)(clockid_t clockid, void *res);

static void init_clock_getres(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	vdso = (int (*)(clockid_t, void *))__vdso_symbol(envp, NAME);
}

CONSTRUCTOR(init_clock_getres);

int clock_getres(clockid_t clockid, struct timespec *res)
{
	long result;

	if (vdso && (!res || IS_FOR_VDSO(res)) && !vdso(clockid, res))
		return (int)result_or_errno(WIDEN(res));
#ifdef SYS_clock_getres_time64
	result = raw_clock_getres_time64(clockid, (void *)res);
	if (IS_MISSING(result)) {
		result = older_answer(result, raw_clock_getres(clockid, (void *)res));
		if (!FAILED(result))
			result = WIDEN(res);
	}
#else
	result = raw_clock_getres(clockid, (void *)res);
#endif
	return (int)result_or_errno(result);
}
