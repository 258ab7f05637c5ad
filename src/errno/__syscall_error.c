/* SPDX-License-Identifier: MIT */
/* __syscall_error: sets errno and returns -1. A stub jumps here if its system call fails. */
#include <errno.h>
#include "result.h"

/*
 * ring3 has two functions __syscall_error. This weak one calls __errno_location, which a program with threads may define
 * itself. If the program does not, the call makes the linker add __errno_location.o. That file's strong __syscall_error
 * replaces this one. __errno_location.o must be after this object file in the archive. Then the linker finds the weak
 * function first.
 */
__attribute__((weak)) SYSCALL_ERROR_CALL long __syscall_error(long answer)
{
	errno = (int)-answer;
	return -1;
}
