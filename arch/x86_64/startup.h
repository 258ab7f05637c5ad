/* SPDX-License-Identifier: MIT */
/* x86_64's definitions for the start-up code, which runs before main. */
#ifndef RING3_STARTUP_H
#define RING3_STARTUP_H

#include <ring3/raw.h>

/* Types of relocations that the start-up code applies. System V ABI, x86-64, "Relocation Types". */
#define R_RELATIVE	8	/* writes load address + addend */
#define R_IRELATIVE	37	/* writes the address of this CPU's version of a function (ifunc) */

/* Names of the vDSO's functions. vdso(7); Linux: arch/x86/entry/vdso/vdso.lds.S. */
#define VDSO_CLOCK_GETRES	"__vdso_clock_getres"
#define VDSO_CLOCK_GETTIME	"__vdso_clock_gettime"
#define VDSO_GETCPU		"__vdso_getcpu"
#define VDSO_GETTIMEOFDAY	"__vdso_gettimeofday"
#define VDSO_TIME		"__vdso_time"

/* The first address above those that a program can use. Linux: TASK_SIZE. */
#define USER_END		0x7ffffffff000	/* higher with five-level page tables */

/*
 * Thread-local variables end where this block of words begins (TLS variant II). The thread pointer
 * points to the block. Word 0 holds its address, word CANARY_WORD the canary (stack protector).
 */
#define CANARY_WORD	5
#define THREAD_BLOCK	(6 * sizeof(long))

#define ARCH_SET_FS 0x1002	/* a command of arch_prctl(2), from <asm/prctl.h> */

/* Sets the thread pointer, which is the base of fs. Returns 0 or -errno. */
static inline int set_thread_pointer(void *block)
{
	return raw_arch_prctl(ARCH_SET_FS, (unsigned long)block);
}

#endif
