/* SPDX-License-Identifier: MIT */
/* x86_64's definitions for start-up: relocation types, vDSO function names, the thread pointer. */
#ifndef RING3_STARTUP_H
#define RING3_STARTUP_H

#include <ring3/raw.h>

/* The relocation types that the start-up code applies. System V ABI, x86-64, "Relocation Types". */
#define R_RELATIVE	8	/* writes load address + addend */
#define R_IRELATIVE	37	/* writes the result of an ifunc's resolver */

/* The names of the vDSO's functions. vdso(7); Linux: arch/x86/entry/vdso/vdso.lds.S. */
#define VDSO_CLOCK_GETRES	"__vdso_clock_getres"
#define VDSO_CLOCK_GETTIME	"__vdso_clock_gettime"
#define VDSO_GETCPU		"__vdso_getcpu"
#define VDSO_GETTIMEOFDAY	"__vdso_gettimeofday"
#define VDSO_TIME		"__vdso_time"

/* The end of the addresses that a program can use. Linux: TASK_SIZE. */
#define USER_END		0x7ffffffff000	/* higher with five-level page tables */

/*
 * TLS variant II. Compiled code expects that the word at the thread pointer holds the thread
 * pointer itself, and that word CANARY_WORD after it holds the stack protector's canary.
 */
#define CANARY_WORD	5
#define THREAD_BLOCK	(6 * sizeof(long))

#define ARCH_SET_FS 0x1002	/* <asm/prctl.h>; arch_prctl(2) */

/* set_thread_pointer(block): sets the thread pointer, the base of fs. Returns 0 or -errno. */
static inline int set_thread_pointer(void *block)
{
	return raw_arch_prctl(ARCH_SET_FS, (unsigned long)block);
}

#endif
