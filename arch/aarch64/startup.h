/* SPDX-License-Identifier: MIT */
/* Facts of aarch64 for start-up: relocation types, names in the vDSO, the thread pointer. */
#ifndef RING3_STARTUP_H
#define RING3_STARTUP_H

/* The relocation types that start-up must handle. ELF for the Arm 64-bit Architecture, "Dynamic relocations". */
#define R_RELATIVE	1027	/* the program's load address is added */
#define R_IRELATIVE	1032	/* the result of an ifunc's resolver */

/* Bytes; kernels are built for 4096, 16384 or 65536. */
#define SMALLEST_PAGE	4096
#define LARGEST_PAGE	65536

/* The names of the vDSO's functions. vdso(7); Linux: arch/arm64/kernel/vdso/vdso.lds.S. */
#define VDSO_CLOCK_GETRES	"__kernel_clock_getres"
#define VDSO_CLOCK_GETTIME	"__kernel_clock_gettime"
#define VDSO_GETTIMEOFDAY	"__kernel_gettimeofday"

#define USER_END		0x1000000000000	/* Linux: TASK_SIZE; with 52 bits of addresses a program may ask for more */

/* TLS variant I: two words at the thread pointer, then the variables. ELF for the Arm 64-bit Architecture. */
#define THREAD_HEAD	16
#define CANARY_IS_VARIABLE	/* compilers read __stack_chk_guard */

static inline int set_thread_pointer(void *block)
{
	__asm__ __volatile__("msr tpidr_el0, %0" : : "r"(block));
	return 0;
}

#endif
