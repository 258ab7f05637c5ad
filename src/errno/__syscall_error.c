/* SPDX-License-Identifier: MIT */
/* __syscall_error: sets errno and returns -1. A stub jumps here if its system call fails. */
#include <errno.h>
#include "result.h"

/*
 * ring3 has two functions __syscall_error. This weak one calls __errno_location, which a program
 * with threads may define. If it does not, the linker adds __errno_location.o. Then the strong
 * __syscall_error in __errno_location.o replaces the weak one. In the archive __errno_location.o
 * must be after __syscall_error.o, so that the linker finds the weak function first.
 */
__attribute__((weak)) SYSCALL_ERROR_CALL long __syscall_error(long answer)
{
	errno = (int)-answer;
	return -1;
}
