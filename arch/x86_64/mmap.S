/* SPDX-License-Identifier: MIT */
/* mmap(2): widens the int arguments, because the kernel takes longs. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
 *
 * The upper half of a register that holds an int is undefined in C, but the kernel reads all 64
 * bits of prot and flags. It reads fd as an unsigned int. In assembly, because a compiler would
 * widen fd too, and move all six arguments.
 */
ENTRY mmap
	movslq	%edx, %rdx
	movslq	%ecx, %r10
	ENTER_KERNEL $SYS_mmap
	cmpq	$-MAX_ERRNO, %rax
	jae	SYSCALL_ERROR_LABEL
	ret
END mmap
