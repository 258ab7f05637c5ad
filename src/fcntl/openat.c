/* SPDX-License-Identifier: MIT */
/* openat(2): as open(2). */
#include <fcntl.h>
#include <ring3/sys.h>

/* Why not with an ellipsis: open.c. */
int __openat(int dirfd, const char *pathname, int flags, mode_t mode) __asm__("openat");

int __openat(int dirfd, const char *pathname, int flags, mode_t mode)
{
	return sys_openat(dirfd, pathname, flags | O_LARGEFILE, mode);
}
