/* SPDX-License-Identifier: MIT */
/* aarch64's definitions for the start-up code, which runs before main. */
#ifndef RING3_STARTUP_H
#define RING3_STARTUP_H

/* Types of relocations that the start-up code applies. ELF for the Arm 64-bit Architecture, "Dynamic relocations". */
#define R_RELATIVE	1027	/* writes load address + addend */
#define R_IRELATIVE	1032	/* writes the address of this CPU's version of a function (ifunc) */

/* Page sizes in bytes. An aarch64 kernel is built for pages of 4096, 16384 or 65536 bytes. */
#define SMALLEST_PAGE	4096
#define LARGEST_PAGE	65536

/* Names of the vDSO's functions. vdso(7); Linux: arch/arm64/kernel/vdso/vdso.lds.S. */
#define VDSO_CLOCK_GETRES	"__kernel_clock_getres"
#define VDSO_CLOCK_GETTIME	"__kernel_clock_gettime"
#define VDSO_GETTIMEOFDAY	"__kernel_gettimeofday"

#define USER_END		0x1000000000000	/* above user memory, if no mmap addr is higher */

/* TLS variant I of the ELF ABI: thread-local variables begin THREAD_HEAD bytes above the address in the thread pointer. */
#define THREAD_HEAD	16
#define CANARY_IS_VARIABLE	/* compiled code reads the canary from __stack_chk_guard */

static inline int set_thread_pointer(void *block)
{
	__asm__ __volatile__("msr tpidr_el0, %0" : : "r"(block));
	return 0;
}

#endif
