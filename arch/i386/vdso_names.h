/* SPDX-License-Identifier: MIT */
/* The vDSO's functions on i386: their names, and what they may write to. vdso(7); Linux: arch/x86/entry/vdso/vdso32/vdso32.lds.S. */
#ifndef RING3_VDSO_NAMES_H
#define RING3_VDSO_NAMES_H

#define VDSO_CLOCK_GETRES32	"__vdso_clock_getres"	/* 32-bit times */
#define VDSO_CLOCK_GETTIME	"__vdso_clock_gettime64"	/* from Linux 5.3 on */
#define VDSO_CLOCK_GETTIME32	"__vdso_clock_gettime"
#define VDSO_GETCPU		"__vdso_getcpu"		/* from Linux 6.2 on */

/* Where the memory of programs ends. Linux: TASK_SIZE. */
#define USER_END		0xffffe000ul	/* on a 64-bit kernel, which leaves the most */

#endif
