/* SPDX-License-Identifier: MIT */
/* Where a stub goes whose call failed: from the kernel's answer to errno and -1. */
#include <errno.h>
#include "result.h"

/*
 * It asks where errno is, for a program with threads has its own __errno_location. A program without
 * has ring3's, and with it (__errno_location.c) a __syscall_error that need not ask: there this one, being
 * weak, gives way. The archive has that member right after this, so a linker that looks for
 * __syscall_error comes here first, and there by the call below, or not at all.
 */
__attribute__((weak)) SYSCALL_ERROR_CALL long __syscall_error(long answer)
{
	errno = (int)-answer;
	return -1;
}
