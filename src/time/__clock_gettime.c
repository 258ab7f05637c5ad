/* SPDX-License-Identifier: MIT */
/*
 * __clock_gettime: does what clock_gettime(2) does. It calls the vDSO if possible, and otherwise
 * executes the system call. On 32-bit architectures this is the system call with 64-bit times. If
 * the kernel lacks this call (before Linux 5.1), the function executes the system call with 32-bit
 * times.
 */
#include <errno.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "private.h"
#include "constructor.h"
#include "vdso.h"
#include "time32.h"

/*
 * The pointer vdso points to this function if there is no vDSO. The function always fails, so
 * __clock_gettime executes the system call. Without this function, __clock_gettime would have to
 * compare the pointer with NULL.
 */
static int none(clockid_t clockid, void *tp)
{
	(void)clockid;
	(void)tp;
	return -1;
}

static int (*vdso)(clockid_t clockid, void *tp) = none;
#ifdef VDSO_CLOCK_GETTIME32
static int vdso_is_narrow;
#endif

static void init_clock_gettime(int argc, char **argv, char **envp)
{
	vdso_function *found = __vdso_symbol(envp, VDSO_CLOCK_GETTIME);

	(void)argc;
	(void)argv;
#ifdef VDSO_CLOCK_GETTIME32
	if (!found) {
		found = __vdso_symbol(envp, VDSO_CLOCK_GETTIME32);
		vdso_is_narrow = 1;
	}
#endif
	if (found)
		vdso = (int (*)(clockid_t, void *))found;
}

CONSTRUCTOR(init_clock_gettime);

long __clock_gettime(clockid_t clockid, struct timespec *tp)
{
#ifdef SYS_clock_gettime64
	long result;
#endif

	/*
	 * If the vDSO's function fails, execute the system call, because the system call returns
	 * the error number.
	 */
	if (IS_FOR_VDSO(tp) && !vdso(clockid, tp)) {
#ifdef VDSO_CLOCK_GETTIME32
		if (vdso_is_narrow && widen_timespec(tp, 1))
			return -EFAULT;
		if (!vdso_is_narrow || tp->tv_sec >= 0)		/* from 2038 a 32-bit time is < 0 */
#endif
			return 0;
	}
#ifdef SYS_clock_gettime64
	result = raw_clock_gettime64(clockid, (void *)tp);
	if (!IS_MISSING(result))
		return result;
	result = older_answer(result, raw_clock_gettime(clockid, (void *)tp));
	if (!FAILED(result))
		result = widen_timespec(tp, 1);
	return result;
#else
	return raw_clock_gettime(clockid, (void *)tp);
#endif
}
