/* SPDX-License-Identifier: MIT */
/* inotify_init(2) */
#include <sys/inotify.h>
#include <ring3/sys.h>

int inotify_init(void)
{
	return sys_inotify_init();
}
