/* SPDX-License-Identifier: MIT */
/* inotify_rm_watch(2) */
#include <sys/inotify.h>
#include <ring3/sys.h>

int inotify_rm_watch(int fd, int wd)
{
	return sys_inotify_rm_watch(fd, wd);
}
