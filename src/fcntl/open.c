/* SPDX-License-Identifier: MIT */
/* open(2): adds the flag O_LARGEFILE, so that 32-bit programs can open files of 2 GiB and more. */
#include <fcntl.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

/*
 * <fcntl.h> declares open with an ellipsis (...). This definition has a third parameter instead. So
 * the function must have another name in C: __open. But its symbol in the object file is open. For
 * both prototypes the caller passes the third argument in the same place. If the caller passes no
 * third argument, the kernel does not use it. With an ellipsis and va_arg the function would store
 * argument registers (if any) on the stack, and have to test the flags for a third argument.
 */
int __open(const char *pathname, int flags, mode_t mode) __asm__("open");

int __open(const char *pathname, int flags, mode_t mode)
{
#ifdef SYS_open
	/* A 64-bit kernel sets O_LARGEFILE for 64-bit programs, but not for 32-bit programs. */
	return sys_open(pathname, flags | O_LARGEFILE, mode);
#else
	return sys_openat(AT_FDCWD, pathname, flags | O_LARGEFILE, mode);
#endif
}
