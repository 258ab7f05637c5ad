/* SPDX-License-Identifier: MIT */
/* mmap(2). Widens prot and flags to 64 bits, because the kernel reads 64 bits. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
 *
 * In C the upper half of a register that holds an int is undefined. But the kernel reads all 64
 * bits of prot and flags, and 32 bits of fd. This function is in assembly, because a compiler would
 * widen fd as well, and jump to a stub.
 */
ENTRY mmap
	movslq	%edx, %rdx
	movslq	%ecx, %r10
	ENTER_KERNEL $SYS_mmap
	cmpq	$-MAX_ERRNO, %rax
	jae	SYSCALL_ERROR_LABEL
	ret
END mmap
