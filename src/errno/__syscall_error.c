/* SPDX-License-Identifier: MIT */
/* __syscall_error: a stub jumps here if its call fails. Sets errno and returns -1. */
#include <errno.h>
#include "result.h"

/*
 * Weak, because there are two. This one calls __errno_location, which a program with threads defines itself. If the
 * program has no __errno_location, the call links the member __errno_location.o of the archive, whose strong
 * __syscall_error replaces this one. That member must follow this one in the archive: the linker then looks for
 * __syscall_error here first.
 */
__attribute__((weak)) SYSCALL_ERROR_CALL long __syscall_error(long answer)
{
	errno = (int)-answer;
	return -1;
}
