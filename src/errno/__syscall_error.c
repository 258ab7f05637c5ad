/* SPDX-License-Identifier: MIT */
/* __syscall_error: sets errno and returns -1. A stub jumps to it if its system call fails. */
#include <errno.h>
#include "result.h"

/*
 * One of two functions __syscall_error. This one is weak and calls __errno_location, which a program with threads defines
 * itself. If the program does not, this call makes the linker take __errno_location.o from the archive, whose strong
 * __syscall_error replaces this one. In the archive __errno_location.o must come after this member, so that the linker
 * finds the weak function first.
 */
__attribute__((weak)) SYSCALL_ERROR_CALL long __syscall_error(long answer)
{
	errno = (int)-answer;
	return -1;
}
