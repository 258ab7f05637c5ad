/* SPDX-License-Identifier: MIT */
/* move_mount(2) */
#include <sys/mount.h>
#include <ring3/sys.h>

int move_mount(int from_dirfd, const char *from_pathname, int to_dirfd, const char *to_pathname,
	       unsigned int flags)
{
	return sys_move_mount(from_dirfd, from_pathname, to_dirfd, to_pathname, flags);
}
