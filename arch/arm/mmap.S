/* SPDX-License-Identifier: MIT */
/* mmap(2), by the system call mmap2. mmap2 takes the offset in units of 4096 bytes. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
 *
 * The stack holds fd, an unused word and offset (2 words). If offset is negative, at least 2^44, or
 * no multiple of 4096, mmap fails with EINVAL.
 */
ENTRY mmap	/* not in C: a compiler makes more instructions for the 64-bit offset */
	mov	ip, r7
	push	{r4, r5, r6}
	.cfi_adjust_cfa_offset 12
	.cfi_rel_offset r4, 0
	.cfi_rel_offset r5, 4
	.cfi_rel_offset r6, 8
	.cfi_register r7, ip
	ldr	r4, [sp, #12]
	ldr	r5, [sp, #20]
	ldr	r7, [sp, #24]
	mov	r6, r5, lsl #20		/* bits 0 to 11 of offset */
	orrs	r6, r6, r7, lsr #12	/* bits 44 to 63 of offset */
	movne	r0, #-EINVAL
	bne	1f
	mov	r5, r5, lsr #12
	orr	r5, r5, r7, lsl #20
	ENTER_KERNEL SYS_mmap2
1:	pop	{r4, r5, r6}
	.cfi_adjust_cfa_offset -12
	mov	r7, ip
	RETURN_OR_ERROR
END mmap
