/* SPDX-License-Identifier: MIT */
/* mmap(2), by the system call mmap2. mmap2 takes the offset in units of 4096 bytes. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
 *
 * The 64-bit offset is in two words, arguments 6 and 7. The code rotates the offset right by 12
 * bits. This moves the lowest 12 bits to the top of the high word. The low word is then offset /
 * 4096. If offset is negative, too large or no multiple of 4096, the high word is not 0, and mmap
 * fails with EINVAL. Compiled code would be longer: it would copy all arguments on the stack.
 */
ENTRY mmap
	PUSHARGS 6
	DOARGS	6
	movl	.Lpushed+28(%esp), %eax
	orl	%ebp, %eax
	jz	3f			/* most calls have offset 0 */
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
