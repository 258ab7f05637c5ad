/* SPDX-License-Identifier: MIT */
/* inotify_add_watch(2) */
#include <sys/inotify.h>
#include <ring3/sys.h>

int inotify_add_watch(int fd, const char *pathname, uint32_t mask)
{
	return sys_inotify_add_watch(fd, pathname, mask);
}
