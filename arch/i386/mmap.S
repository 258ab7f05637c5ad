/* SPDX-License-Identifier: MIT */
/* mmap(2): the kernel's mmap2, which takes the offset in units of 4096 bytes. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
 *
 * offset is arguments 6 and 7. By hand, for no compiler leaves six arguments where they are. Turned
 * round by 12 bits, it has the units in its low word, and in its high word what must not be: part of a
 * unit, or more units than a word counts, as the negative would be.
 */
ENTRY mmap
	PUSHARGS 6
	DOARGS	6
	movl	.Lpushed+28(%esp), %eax
	orl	%ebp, %eax
	jz	3f			/* 0, as nearly always */
	movl	.Lpushed+28(%esp), %eax
	shrdl	$12, %ebp, %eax
	jz	2f
	movl	$-EINVAL, %eax
	jmp	4f
2:	movl	.Lpushed+28(%esp), %eax
	shrdl	$12, %eax, %ebp
3:	ENTER_KERNEL $SYS_mmap2
4:	POPARGS	6
	cmpl	$-MAX_ERRNO, %eax
	jae	SYSCALL_ERROR_LABEL
	ret
END mmap
