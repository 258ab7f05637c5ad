/* SPDX-License-Identifier: MIT */
/* fanotify_mark(2) */
#include <sys/fanotify.h>
#include <ring3/sys.h>

int fanotify_mark(int fanotify_fd, unsigned int flags, unsigned long long mask,
		  int dirfd, const char *pathname)
{
	return sys_fanotify_mark(fanotify_fd, flags, mask, dirfd, pathname);
}
