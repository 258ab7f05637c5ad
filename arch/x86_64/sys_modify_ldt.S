/* SPDX-License-Identifier: MIT */
/* sys_modify_ldt: the only call whose errors come as 32 bits: 0x00000000ffffffea for -EINVAL. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * Linux: arch/x86/kernel/ldt.c, which casts its result to unsigned int for compatibility with old
 * programs.
 */
ENTRY __sys_modify_ldt, sys_modify_ldt
	ENTER_KERNEL $SYS_modify_ldt
	cltq
	cmpq	$-MAX_ERRNO, %rax
	jae	SYSCALL_ERROR_LABEL
	ret
END __sys_modify_ldt
