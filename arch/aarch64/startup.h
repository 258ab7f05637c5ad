/* SPDX-License-Identifier: MIT */
/* What start-up must know of aarch64: its relocations, the vDSO, the thread pointer. */
#ifndef RING3_STARTUP_H
#define RING3_STARTUP_H

/* The relocations that a linker leaves to start-up. ELF for the Arm 64-bit Architecture, "Dynamic relocations". */
#define R_RELATIVE	1027	/* adds the load bias */
#define R_IRELATIVE	1032	/* what an ifunc's resolver returns */

#define LARGEST_PAGE	65536	/* that a kernel may be built for */

/* The vDSO's functions. vdso(7); Linux: arch/arm64/kernel/vdso/vdso.lds.S. */
#define VDSO_CLOCK_GETRES	"__kernel_clock_getres"
#define VDSO_CLOCK_GETTIME	"__kernel_clock_gettime"
#define VDSO_GETTIMEOFDAY	"__kernel_gettimeofday"

#define USER_END		0x1000000000000	/* Linux: TASK_SIZE; with 52 bits of addresses a program may ask for more */

/* ELF for the Arm 64-bit Architecture: variant I, two words and then the variables. */
#define THREAD_HEAD	16
#define CANARY_IS_VARIABLE	/* compilers look in __stack_chk_guard */

static inline int set_thread_pointer(void *block)
{
	__asm__ __volatile__("msr tpidr_el0, %0" : : "r"(block));
	return 0;
}

#endif
