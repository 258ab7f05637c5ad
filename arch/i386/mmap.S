/* SPDX-License-Identifier: MIT */
/* mmap(2): the kernel's mmap2, which takes the offset in units of 4096 bytes. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
 *
 * offset is arguments 6 and 7. By hand, for no compiler leaves six arguments where they are.
 */
FUNCTION mmap
	testl	$4095, ARGUMENT(6)	/* part of a unit? */
	jnz	2f
	cmpl	$4095, ARGUMENT(7)	/* more units than a word counts, as the negative would be? */
	ja	2f
	PUSHARGS 6
	DOARGS	6
	movl	ARGUMENT(7), %eax
	shrdl	$12, %eax, %ebp
	ENTER_KERNEL $SYS_mmap2
	POPARGS	6
	RETURN_OR_ERROR
2:	movl	$-EINVAL, %eax
	SYSCALL_ERROR_LABEL jmp
END mmap
