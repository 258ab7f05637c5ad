/* SPDX-License-Identifier: MIT */
/* mmap(2): widens the int arguments, because the kernel takes longs. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
 *
 * In C the upper half of a register that holds an int is undefined, but the kernel reads all 64
 * bits of prot and flags. Of fd it reads 32 bits. This is assembly, because a compiler would widen
 * fd too, and move all six arguments.
 */
ENTRY mmap
	movslq	%edx, %rdx
	movslq	%ecx, %r10
	ENTER_KERNEL $SYS_mmap
	cmpq	$-MAX_ERRNO, %rax
	jae	SYSCALL_ERROR_LABEL
	ret
END mmap
