/* SPDX-License-Identifier: MIT */
/* __syscall_error: sets errno and returns -1. A stub jumps here if its system call fails. */
#include <errno.h>
#include "result.h"

/*
 * This weak function is for programs that define __errno_location (for threads). To all others the
 * linker adds __errno_location.o. Its strong __syscall_error replaces this one, and sets errno
 * without a call. In the archive __errno_location.o must follow __syscall_error.o. Else the linker
 * would always add it for __syscall_error, and some programs would have __errno_location twice.
 */
__attribute__((weak)) SYSCALL_ERROR_CALL long __syscall_error(long answer)
{
	errno = (int)-answer;
	return -1;
}
