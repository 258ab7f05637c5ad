/* SPDX-License-Identifier: MIT */
/* sys_modify_ldt: sign-extends the result, because the kernel returns only its lower 32 bits. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * Linux casts the result to unsigned int, so the upper 32 bits of a negative result are 0. cltq
 * sets them to 1. Linux: arch/x86/kernel/ldt.c.
 */
ENTRY __sys_modify_ldt, sys_modify_ldt
	ENTER_KERNEL $SYS_modify_ldt
	cltq
	cmpq	$-MAX_ERRNO, %rax
	jae	SYSCALL_ERROR_LABEL
	ret
END __sys_modify_ldt
