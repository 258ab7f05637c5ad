/* SPDX-License-Identifier: MIT */
/* open(2): opens files of 2 GiB and more. */
#include <fcntl.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

/*
 * <fcntl.h> declares open with an ellipsis. This definition names the third argument, so in C it
 * has another name, and the name open only in the object file. The caller puts the argument where
 * the stub expects it; if the caller gave none, the kernel does not read it. va_arg would need to
 * know if there is a third argument, and would cost the spilling of registers.
 */
int __open(const char *pathname, int flags, mode_t mode) __asm__("open");

int __open(const char *pathname, int flags, mode_t mode)
{
#ifdef SYS_open
	/* A 64-bit kernel sets O_LARGEFILE for 64-bit programs only, not for i386 programs. */
	return sys_open(pathname, flags | O_LARGEFILE, mode);
#else
	return sys_openat(AT_FDCWD, pathname, flags | O_LARGEFILE, mode);
#endif
}
