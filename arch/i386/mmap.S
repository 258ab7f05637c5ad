/* SPDX-License-Identifier: MIT */
/* mmap(2): calls mmap2, which takes the offset in units of 4096 bytes. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
 *
 * offset has two words, arguments 6 and 7. The code rotates it right by 12 bits: the low word is
 * then the number of units. If the high word is not 0, the result is EINVAL: offset is no multiple
 * of 4096, or its number of units needs more than 32 bits (a negative offset, too). In assembly,
 * because a compiler would also copy the other arguments.
 */
ENTRY mmap
	PUSHARGS 6
	DOARGS	6
	movl	.Lpushed+28(%esp), %eax
	orl	%ebp, %eax
	jz	3f			/* offset is 0 in nearly every call */
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
