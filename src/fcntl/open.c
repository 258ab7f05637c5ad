/* SPDX-License-Identifier: MIT */
/* open(2): with files of 2 GiB and more. */
#include <fcntl.h>
#include <ring3/sys.h>

/*
 * A third argument is where the stub wants it, and where there is none the kernel does not look: to
 * the machine, a function of three. C cannot say that of an ellipsis without spilling registers.
 */
int __open(const char *pathname, int flags, mode_t mode) __asm__("open");

int __open(const char *pathname, int flags, mode_t mode)
{
	/* A 64-bit kernel sets O_LARGEFILE for its own programs, not for those of i386. */
	return sys_open(pathname, flags | O_LARGEFILE, mode);
}
