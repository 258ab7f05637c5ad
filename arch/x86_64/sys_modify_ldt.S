/* SPDX-License-Identifier: MIT */
/* sys_modify_ldt: sign-extends the result: for -EINVAL this call returns 0x00000000ffffffea. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * Linux: arch/x86/kernel/ldt.c casts its result to unsigned int, for compatibility with old
 * programs. No other system call does.
 */
ENTRY __sys_modify_ldt, sys_modify_ldt
	ENTER_KERNEL $SYS_modify_ldt
	cltq
	cmpq	$-MAX_ERRNO, %rax
	jae	SYSCALL_ERROR_LABEL
	ret
END __sys_modify_ldt
