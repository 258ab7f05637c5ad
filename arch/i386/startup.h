/* SPDX-License-Identifier: MIT */
/* i386's definitions for the start-up code, which runs before main. */
#ifndef RING3_STARTUP_H
#define RING3_STARTUP_H

#include <ring3/raw.h>

/* Types of relocations that the start-up code applies. System V ABI, i386, "Relocation Types". */
#define R_RELATIVE	8	/* adds the load address */
#define R_IRELATIVE	42	/* writes the address of this CPU's version of a function (ifunc) */

#define IRELATIVE_WITHOUT_ADDEND

/* Names of the vDSO's functions. vdso(7); Linux: arch/x86/entry/vdso/vdso32/vdso32.lds.S. */
#define VDSO_CLOCK_GETRES32	"__vdso_clock_getres"	/* with 32-bit times */
#define VDSO_CLOCK_GETTIME	"__vdso_clock_gettime64"	/* since Linux 5.3 */
#define VDSO_CLOCK_GETTIME32	"__vdso_clock_gettime"
#define VDSO_GETCPU		"__vdso_getcpu"		/* since Linux 6.2 */

/* The first address above those that a program can use. Linux: TASK_SIZE. */
#define USER_END		0xffffe000ul	/* the value on 64-bit kernels; on 32-bit kernels it is lower */

/*
 * Thread-local variables end at the thread pointer (TLS variant II), where a block of words begins.
 * Compiled code reads word 0 (the thread pointer) and word CANARY_WORD (stack protector's canary).
 */
#define CANARY_WORD	5
#define THREAD_BLOCK	(6 * sizeof(long))

/*
 * A segment, for set_thread_area(2), as in <asm/ldt.h>. `bits`, from bit 0: 32-bit, type (2 bits, 0
 * is data), read-only, limit counts pages, not present, usable (a bit that the CPU ignores).
 */
struct user_desc {
	unsigned int entry_number, base_addr, limit, bits;
};

/*
 * Sets the thread pointer, which is the base of gs. Returns 0 or -errno. The kernel chooses a free GDT entry. The
 * selector for gs is the entry's offset in bytes plus 3. The 3 stands for ring 3.
 */
static inline int set_thread_pointer(void *block)
{
	struct user_desc desc = { -1u, (unsigned int)block, 0xfffff, 0x51 };
	int answer = raw_set_thread_area(&desc);

	if (!answer)
		__asm__ __volatile__("movw %w0, %%gs" : : "r"(desc.entry_number * 8 + 3));
	return answer;
}

#endif
