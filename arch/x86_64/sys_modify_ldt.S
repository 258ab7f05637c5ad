/* SPDX-License-Identifier: MIT */
/* sys_modify_ldt: sign-extends the result, because the kernel returns only its lower 32 bits. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The result of this system call has always been an int. To keep this, Linux casts it to unsigned
 * int: arch/x86/kernel/ldt.c.
 */
ENTRY __sys_modify_ldt, sys_modify_ldt
	ENTER_KERNEL $SYS_modify_ldt
	cltq
	cmpq	$-MAX_ERRNO, %rax
	jae	SYSCALL_ERROR_LABEL
	ret
END __sys_modify_ldt
