/* SPDX-License-Identifier: MIT */
/* open(2): adds O_LARGEFILE, so that i386 programs can open files of 2 GiB and more. */
#include <fcntl.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

/*
 * <fcntl.h> declares open with an ellipsis. This definition names the third parameter, so C needs
 * another name: __open. The object file has the name open. Both prototypes pass the argument in the
 * same place. If the caller passes none, the kernel does not read it. va_arg would need to know if
 * it exists, and would store registers on the stack.
 */
int __open(const char *pathname, int flags, mode_t mode) __asm__("open");

int __open(const char *pathname, int flags, mode_t mode)
{
#ifdef SYS_open
	/* A 64-bit kernel sets O_LARGEFILE by itself, but not for i386 programs. */
	return sys_open(pathname, flags | O_LARGEFILE, mode);
#else
	return sys_openat(AT_FDCWD, pathname, flags | O_LARGEFILE, mode);
#endif
}
