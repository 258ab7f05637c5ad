/* SPDX-License-Identifier: MIT */
/* Facts of x86_64 for start-up: relocation types, names in the vDSO, the thread pointer. */
#ifndef RING3_STARTUP_H
#define RING3_STARTUP_H

#include <ring3/raw.h>

/* The relocation types that start-up must handle. System V ABI, x86-64, "Relocation Types". */
#define R_RELATIVE	8	/* add the load address */
#define R_IRELATIVE	37	/* the result of an ifunc's resolver */

/* The names of the vDSO's functions. vdso(7); Linux: arch/x86/entry/vdso/vdso.lds.S. */
#define VDSO_CLOCK_GETRES	"__vdso_clock_getres"
#define VDSO_CLOCK_GETTIME	"__vdso_clock_gettime"
#define VDSO_GETCPU		"__vdso_getcpu"
#define VDSO_GETTIMEOFDAY	"__vdso_gettimeofday"
#define VDSO_TIME		"__vdso_time"

/* The end of the address space of programs. Linux: TASK_SIZE. */
#define USER_END		0x7ffffffff000	/* more with five-level page tables */

/*
 * TLS variant II. Compilers expect the thread pointer's own value at the thread pointer, and the
 * canary in the sixth word.
 */
#define CANARY_WORD	5
#define THREAD_BLOCK	(6 * sizeof(long))

#define ARCH_SET_FS 0x1002	/* <asm/prctl.h>; arch_prctl(2) */

/* set_thread_pointer(block): returns 0, or -errno. */
static inline int set_thread_pointer(void *block)
{
	return raw_arch_prctl(ARCH_SET_FS, (unsigned long)block);
}

#endif
