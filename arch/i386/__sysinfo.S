/* SPDX-License-Identifier: MIT */
/* __sysinfo: the word through which every i386 call enters the kernel. */
#include "sysdep.h"

/*
 * crt1.o sets it from AT_SYSINFO to __kernel_vsyscall, the code that the kernel itself provides for
 * the fastest way in that the processor has. Where nobody sets it (an emulator, a program with its
 * own _start) it stays the way that works on every kernel.
 */
	.data
	.balign	4
	.globl	__sysinfo
	.hidden	__sysinfo
	.type	__sysinfo, @object
	.size	__sysinfo, 4
__sysinfo:
	.long	__sysinfo_int80

	.text
ENTRY __sysinfo_int80
	int	$0x80
	ret
END __sysinfo_int80
