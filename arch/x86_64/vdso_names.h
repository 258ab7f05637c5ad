/* SPDX-License-Identifier: MIT */
/* The names of the vDSO's functions on x86_64. vdso(7); Linux: arch/x86/entry/vdso/vdso.lds.S. */
#ifndef RING3_VDSO_NAMES_H
#define RING3_VDSO_NAMES_H

#define VDSO_CLOCK_GETRES	"__vdso_clock_getres"
#define VDSO_CLOCK_GETTIME	"__vdso_clock_gettime"
#define VDSO_GETCPU		"__vdso_getcpu"
#define VDSO_GETTIMEOFDAY	"__vdso_gettimeofday"
#define VDSO_TIME		"__vdso_time"

#endif
