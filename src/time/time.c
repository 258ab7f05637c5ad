/* SPDX-License-Identifier: MIT */
/* time(2): calls the vDSO if possible, because the vDSO needs no system call. */
#include <errno.h>
#include <sys/syscall.h>
#include <time.h>
#include <ring3/sys.h>
#include "result.h"
#include "private.h"
#include "reachable.h"
#include "vdso.h"

#if defined(SYS_clock_gettime64) || !defined(SYS_time)

/*
 * On i386 the system call and the vDSO's function return 32-bit times. Some architectures have no
 * system call time(). So this function reads the clock CLOCK_REALTIME_COARSE, which shows the same
 * second as the system call.
 */
time_t time(time_t *tloc)
{
	struct timespec now;
	long result = __clock_gettime(CLOCK_REALTIME_COARSE, &now);

	if (FAILED(result))
		return result_or_errno(result);
	if (tloc) {
		if (!IS_FOR_VDSO(tloc) && !__writable(tloc, sizeof *tloc))
			return result_or_errno(-EFAULT);
		*tloc = now.tv_sec;
	}
	return now.tv_sec;
}

#else
#include "constructor.h"

static time_t (*vdso)(time_t *tloc);

static void init_time(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	vdso = (time_t (*)(time_t *))__vdso_symbol(envp, VDSO_TIME);
}

CONSTRUCTOR(init_time);

time_t time(time_t *tloc)
{
	return vdso && (!tloc || IS_FOR_VDSO(tloc)) ? vdso(tloc) : sys_time(tloc);
}

#endif
