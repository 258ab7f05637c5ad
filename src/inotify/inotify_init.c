/* SPDX-License-Identifier: MIT */
/* inotify_init(2) */
#include <sys/inotify.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int inotify_init(void)
{
#ifdef SYS_inotify_init
	return sys_inotify_init();
#else
	return sys_inotify_init1(0);
#endif
}
