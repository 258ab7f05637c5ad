/* SPDX-License-Identifier: MIT */
/* What start-up must know of x86_64: its relocations, the vDSO, the thread pointer. */
#ifndef RING3_STARTUP_H
#define RING3_STARTUP_H

#include <ring3/raw.h>

/* The relocations that a linker leaves to start-up. System V ABI, x86-64, "Relocation Types". */
#define R_RELATIVE	8	/* adds the load bias */
#define R_IRELATIVE	37	/* what an ifunc's resolver returns */

/* The vDSO's functions. vdso(7); Linux: arch/x86/entry/vdso/vdso.lds.S. */
#define VDSO_CLOCK_GETRES	"__vdso_clock_getres"
#define VDSO_CLOCK_GETTIME	"__vdso_clock_gettime"
#define VDSO_GETCPU		"__vdso_getcpu"
#define VDSO_GETTIMEOFDAY	"__vdso_gettimeofday"
#define VDSO_TIME		"__vdso_time"

/* Where the memory of programs ends. Linux: TASK_SIZE. */
#define USER_END		0x7ffffffff000	/* with five levels of pages a program may ask for more */

/* Variant II. What compilers look for at the thread pointer: its own value, and as the sixth word the canary. */
#define CANARY_WORD	5
#define THREAD_BLOCK	(6 * sizeof(long))

#define ARCH_SET_FS 0x1002	/* <asm/prctl.h>; arch_prctl(2) */

/* 0, or -errno. */
static inline int set_thread_pointer(void *block)
{
	return raw_arch_prctl(ARCH_SET_FS, (unsigned long)block);
}

#endif
