/* SPDX-License-Identifier: MIT */
/* timerfd_create(2) */
#include <sys/timerfd.h>
#include <ring3/sys.h>

int timerfd_create(int clockid, int flags)
{
	return sys_timerfd_create(clockid, flags);
}
