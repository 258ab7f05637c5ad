/* SPDX-License-Identifier: MIT */
/* mmap(2): calls mmap2, which takes the offset in units of 4096 bytes. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
 *
 * offset is arguments 6 and 7. In assembly, because compilers move the other arguments too. Rotated
 * right by 12 bits, the offset has the number of units in its low word. Its high word must then be
 * 0: it holds a remainder that is no whole unit, or bits of a number of units that does not fit a
 * word (as for a negative offset).
 */
ENTRY mmap
	PUSHARGS 6
	DOARGS	6
	movl	.Lpushed+28(%esp), %eax
	orl	%ebp, %eax
	jz	3f			/* 0 in nearly every call */
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
