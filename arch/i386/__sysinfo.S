/* SPDX-License-Identifier: MIT */
/* __sysinfo: holds the address of the kernel entry. i386's stubs call that address. */
#include "sysdep.h"

/*
 * crt1.o sets it from AT_SYSINFO to __kernel_vsyscall, the kernel's code for the fastest entry that
 * the CPU has. Until then, and in an emulator without AT_SYSINFO or a program with its own _start,
 * it holds the address of an `int $0x80`, which works on every kernel.
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
