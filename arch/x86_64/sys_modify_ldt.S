/* SPDX-License-Identifier: MIT */
/* sys_modify_ldt: sign-extends the result, because the kernel returns only its lower 32 bits. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * Linux casts the result of this one system call to unsigned int, because it has always been an
 * int: arch/x86/kernel/ldt.c.
 */
ENTRY __sys_modify_ldt, sys_modify_ldt
	ENTER_KERNEL $SYS_modify_ldt
	cltq
	cmpq	$-MAX_ERRNO, %rax
	jae	SYSCALL_ERROR_LABEL
	ret
END __sys_modify_ldt
