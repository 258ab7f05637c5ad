/* SPDX-License-Identifier: MIT */
/* __set_errno(answer): sets errno to -answer, returns -1. C passes answer in rdi, stubs in rax. */
#include "sysdep.h"

ENTRY __set_errno
	movq	%rdi, %rax
	jmp	__syscall_error
END __set_errno
