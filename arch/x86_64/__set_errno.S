/* SPDX-License-Identifier: MIT */
/* long __set_errno(long answer): __syscall_error for a function in C, which has no word for rax. */
#include "sysdep.h"

ENTRY __set_errno
	movq	%rdi, %rax
	jmp	__syscall_error
END __set_errno
