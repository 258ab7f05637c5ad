/* SPDX-License-Identifier: MIT */
/* getitimer(2): where times had 32 bits, this call still has. */
#include <errno.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <ring3/sys.h>
#include "answer.h"
#include "widen_time.h"

int getitimer(int which, struct itimerval *curr_value)
{
	int result = sys_getitimer(which, (void *)curr_value);

#ifdef SYS_clock_gettime64
	/* The emulator has nothing against NULL. */
	if (!result && (!curr_value || widen_timeval(&curr_value->it_interval, 2)))
		return (int)answer(-EFAULT);
#endif
	return result;
}
