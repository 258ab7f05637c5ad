/* SPDX-License-Identifier: MIT */
/* Where errno lives. A program with threads defines this function itself, and this member stays out. */
#include "sysdep.h"

	.local	error
	.comm	error, 4, 4

/* int *__errno_location(void) */
FUNCTION __errno_location
	leaq	error(%rip), %rax
	ret
END __errno_location
