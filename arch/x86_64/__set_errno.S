/* SPDX-License-Identifier: MIT */
/* long __set_errno(long answer): sets errno to -answer, returns -1. C code cannot set rax itself. */
#include "sysdep.h"

ENTRY __set_errno
	movq	%rdi, %rax
	jmp	__syscall_error
END __set_errno
