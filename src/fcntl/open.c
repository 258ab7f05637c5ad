/* SPDX-License-Identifier: MIT */
/* open(2): with files of 2 GiB and more. */
#include <fcntl.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

/*
 * <fcntl.h> declares open with an ellipsis; this is the same function with its third argument named, so
 * it has another name in C and open's in the object. Given or not, the argument is where the caller put
 * it and the stub wants it, and where there is none the kernel does not look. va_arg would have to know
 * when there is one, and cost the spilling of registers.
 */
int __open(const char *pathname, int flags, mode_t mode) __asm__("open");

int __open(const char *pathname, int flags, mode_t mode)
{
#ifdef SYS_open
	/* A 64-bit kernel sets O_LARGEFILE for its own programs, not for those of i386. */
	return sys_open(pathname, flags | O_LARGEFILE, mode);
#else
	return sys_openat(AT_FDCWD, pathname, flags | O_LARGEFILE, mode);
#endif
}
