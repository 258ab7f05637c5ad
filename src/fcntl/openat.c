/* SPDX-License-Identifier: MIT */
/* openat(2): opens files of 2 GiB and more. */
#include <fcntl.h>
#include <ring3/sys.h>

/* open.c explains why there is no ellipsis. */
int __openat(int dirfd, const char *pathname, int flags, mode_t mode) __asm__("openat");

int __openat(int dirfd, const char *pathname, int flags, mode_t mode)
{
	return sys_openat(dirfd, pathname, flags | O_LARGEFILE, mode);
}
