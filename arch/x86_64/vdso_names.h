/* SPDX-License-Identifier: MIT */
/* The vDSO's functions on x86_64: their names, and what they may write to. vdso(7); Linux: arch/x86/entry/vdso/vdso.lds.S. */
#ifndef RING3_VDSO_NAMES_H
#define RING3_VDSO_NAMES_H

#define VDSO_CLOCK_GETRES	"__vdso_clock_getres"
#define VDSO_CLOCK_GETTIME	"__vdso_clock_gettime"
#define VDSO_GETCPU		"__vdso_getcpu"
#define VDSO_GETTIMEOFDAY	"__vdso_gettimeofday"
#define VDSO_TIME		"__vdso_time"

/* Where the memory of programs ends. Linux: TASK_SIZE. */
#define USER_END		0x7ffffffff000	/* with five levels of pages a program may ask for more */

#endif
