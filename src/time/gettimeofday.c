/* SPDX-License-Identifier: MIT */
/* gettimeofday(2): calls the vDSO if possible, because the vDSO needs no system call. */
#include <errno.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <ring3/raw.h>
#include <ring3/sys.h>
#include "result.h"
#include "private.h"
#include "reachable.h"
#include "vdso.h"

#ifdef SYS_clock_gettime64

/*
 * On 32-bit architectures the system call and the vDSO's function return 32-bit times. So
 * __clock_gettime reads the time, and the system call reads only the time zone.
 */
int gettimeofday(struct timeval *tv, void *tz)
{
	struct timespec now;
	long result = tv ? __clock_gettime(CLOCK_REALTIME, &now) : 0;

	if (!FAILED(result) && tz)
		result = raw_gettimeofday(NULL, tz);
	if (FAILED(result))
		return (int)result_or_errno(result);
	if (tv) {
		if (!IS_FOR_VDSO(tv) && !__writable(tv, sizeof *tv))
			return (int)result_or_errno(-EFAULT);
		tv->tv_sec = now.tv_sec;
		tv->tv_usec = now.tv_nsec / 1000;
	}
	return 0;
}

#else
#include "constructor.h"

static int (*vdso)(struct timeval *tv, void *tz);

static void init_gettimeofday(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	vdso = (int (*)(struct timeval *, void *))__vdso_symbol(envp, VDSO_GETTIMEOFDAY);
}

CONSTRUCTOR(init_gettimeofday);

int gettimeofday(struct timeval *tv, void *tz)
{
	/*
	 * If tz is not NULL, the caller requests the time zone. Do not call the vDSO then: it
	 * writes *tz itself, so for a bad pointer SIGSEGV would end the program. The system call
	 * fails with EFAULT instead.
	 */
	if (vdso && !tz && IS_FOR_VDSO(tv) && !vdso(tv, tz))
		return 0;
	return sys_gettimeofday((void *)tv, tz);
}

#endif
