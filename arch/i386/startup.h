/* SPDX-License-Identifier: MIT */
/* What start-up must know of i386: its relocations, the vDSO, the thread pointer. */
#ifndef RING3_STARTUP_H
#define RING3_STARTUP_H

#include <ring3/raw.h>

/* The relocations that a linker leaves to start-up. System V ABI, i386, "Relocation Types". */
#define R_RELATIVE	8	/* adds the load bias */
#define R_IRELATIVE	42	/* what an ifunc's resolver returns */

#define IRELATIVE_WITHOUT_ADDEND

/* The vDSO's functions. vdso(7); Linux: arch/x86/entry/vdso/vdso32/vdso32.lds.S. */
#define VDSO_CLOCK_GETRES32	"__vdso_clock_getres"	/* 32-bit times */
#define VDSO_CLOCK_GETTIME	"__vdso_clock_gettime64"	/* from Linux 5.3 on */
#define VDSO_CLOCK_GETTIME32	"__vdso_clock_gettime"
#define VDSO_GETCPU		"__vdso_getcpu"		/* from Linux 6.2 on */

/* Where the memory of programs ends. Linux: TASK_SIZE. */
#define USER_END		0xffffe000ul	/* on a 64-bit kernel, which leaves the most */

/* Variant II. What compilers look for at the thread pointer: its own value, and as the sixth word the canary. */
#define CANARY_WORD	5
#define THREAD_BLOCK	(6 * sizeof(long))

/* set_thread_area(2); <asm/ldt.h>. The bits, from the lowest: 32-bit, 2 of contents, read-only, limit in pages, not present, usable. */
struct user_desc {
	unsigned int entry_number, base_addr, limit, bits;
};

/* 0, or -errno. The kernel finds a free entry of the GDT; 3 is the privilege that its selector asks for. */
static inline int set_thread_pointer(void *block)
{
	struct user_desc desc = { -1u, (unsigned int)block, 0xfffff, 0x51 };
	int answer = raw_set_thread_area(&desc);

	if (!answer)
		__asm__ __volatile__("movw %w0, %%gs" : : "r"(desc.entry_number * 8 + 3));
	return answer;
}

#endif
