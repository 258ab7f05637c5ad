/* SPDX-License-Identifier: MIT */
/* mmap(2): its ints widened to the longs that the kernel takes. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
 *
 * The upper half of a register that carries an int is anything, and the kernel looks at all of prot and
 * flags. Of fd it takes an unsigned int. By hand, for a compiler would widen that too, and move all six.
 */
ENTRY mmap
	movslq	%edx, %rdx
	movslq	%ecx, %r10
	ENTER_KERNEL $SYS_mmap
	cmpq	$-MAX_ERRNO, %rax
	jae	SYSCALL_ERROR_LABEL
	ret
END mmap
