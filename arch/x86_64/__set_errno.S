/* SPDX-License-Identifier: MIT */
/* __set_errno(answer): sets errno to -answer and returns -1. It is for C code, not for stubs. */
#include "sysdep.h"

ENTRY __set_errno
	movq	%rdi, %rax		/* C passes answer in rdi */
	jmp	__syscall_error		/* expects answer in rax; stubs jump to it directly */
END __set_errno
