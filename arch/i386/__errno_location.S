/* SPDX-License-Identifier: MIT */
/* Where errno lives. A program with threads defines this function itself, and this member stays out. */
#include "sysdep.h"

	.local	error
	.comm	error, 4, 4

/*
 * int *__errno_location(void)
 *
 * By its distance from here: the program may have been loaded anywhere. A compiler would go by way of
 * a global offset table, 12 bytes of data for every program.
 */
FUNCTION __errno_location
	call	1f
1:	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	addl	$error - 1b, %eax
	ret
END __errno_location
