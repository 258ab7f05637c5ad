/* SPDX-License-Identifier: MIT */
/* __syscall_error: sets errno and returns -1. A stub jumps to it if its system call fails. */
#include <errno.h>
#include "result.h"

/*
 * One of two functions with this name. This one is weak and calls __errno_location, for programs with threads, which
 * define that function. Otherwise the call makes the linker take __errno_location.o from the archive, whose strong
 * __syscall_error replaces this one. In the archive __errno_location.o must come after this member, so that the linker
 * finds this __syscall_error first.
 */
__attribute__((weak)) SYSCALL_ERROR_CALL long __syscall_error(long answer)
{
	errno = (int)-answer;
	return -1;
}
