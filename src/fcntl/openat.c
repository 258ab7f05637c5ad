/* SPDX-License-Identifier: MIT */
/*
 * openat(2): adds the flag O_LARGEFILE, so that 32-bit programs can open files of 2 GiB and more.
 */
#include <fcntl.h>
#include <ring3/sys.h>

/*
 * A comment in open.c says why this definition has no ellipsis (...), and why its name in C is not
 * openat.
 */
int __openat(int dirfd, const char *pathname, int flags, mode_t mode) __asm__("openat");

int __openat(int dirfd, const char *pathname, int flags, mode_t mode)
{
	return sys_openat(dirfd, pathname, flags | O_LARGEFILE, mode);
}
