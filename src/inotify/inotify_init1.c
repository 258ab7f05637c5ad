/* SPDX-License-Identifier: MIT */
/* inotify_init1(2) */
#include <sys/inotify.h>
#include <ring3/sys.h>

int inotify_init1(int flags)
{
	return sys_inotify_init1(flags);
}
