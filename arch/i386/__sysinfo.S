/* SPDX-License-Identifier: MIT */
/* __sysinfo: a pointer to the code that enters the kernel. i386's stubs call this code. */
#include "sysdep.h"

/*
 * AT_SYSINFO is the address of __kernel_vsyscall, the kernel's code for the CPU's fastest entry.
 * _start copies AT_SYSINFO to __sysinfo. Until then __sysinfo points to an `int $0x80`, which works
 * on every kernel. With another _start or no AT_SYSINFO (some emulators), it keeps this value.
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
