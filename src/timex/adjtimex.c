/* SPDX-License-Identifier: MIT */
/* adjtimex(2) */
#include <sys/syscall.h>
#include <sys/timex.h>
#include <ring3/sys.h>
#include "result.h"
#include "private.h"

int adjtimex(struct timex *buf)
{
#ifdef SYS_clock_adjtime64
	/*
	 * Do not execute the system call adjtimex, because on 32-bit architectures it takes 32-bit
	 * times.
	 */
	return (int)result_or_errno(__clock_adjtime(CLOCK_REALTIME, buf));
#else
	return sys_adjtimex((void *)buf);
#endif
}
