/* SPDX-License-Identifier: MIT */
/* unshare(2) */
#include <sched.h>
#include <ring3/sys.h>

int unshare(int flags)
{
	return sys_unshare((unsigned int)flags);
}
