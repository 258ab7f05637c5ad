/* SPDX-License-Identifier: MIT */
/* getitimer(2): on 32-bit architectures converts the 32-bit times of the system call to 64 bits. */
#include <errno.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <ring3/sys.h>
#include "result.h"
#include "time32.h"

int getitimer(int which, struct itimerval *curr_value)
{
	int result = sys_getitimer(which, (void *)curr_value);

#ifdef SYS_clock_gettime64
	/* If curr_value is NULL, the call must fail with EFAULT, but in qemu it succeeds. */
	if (!result && (!curr_value || widen_timeval(&curr_value->it_interval, 2)))
		return (int)result_or_errno(-EFAULT);
#endif
	return result;
}
