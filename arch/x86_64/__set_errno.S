/* SPDX-License-Identifier: MIT */
/* long __set_errno(long answer): __syscall_error for C functions, which cannot pass an argument in rax. */
#include "sysdep.h"

ENTRY __set_errno
	movq	%rdi, %rax
	jmp	__syscall_error
END __set_errno
