/* SPDX-License-Identifier: MIT */
/*
 * long syscall(long number, ...): makes system call `number`, with up to six one-word arguments.
 */
#include "sysdep.h"

ENTRY syscall
	PUSHARGS 6
	DOARGS	6, 1
	ENTER_KERNEL .Lpushed+4(%esp)
	POPARGS	6
	cmpl	$-MAX_ERRNO, %eax
	jae	SYSCALL_ERROR_LABEL
	ret
END syscall
