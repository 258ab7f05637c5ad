/* SPDX-License-Identifier: MIT */
/* riscv64's definitions for the start-up code, which runs before main. */
#ifndef RING3_STARTUP_H
#define RING3_STARTUP_H

/* Types of relocations that the start-up code applies. RISC-V ELF psABI, "Relocations". */
#define R_RELATIVE	3	/* writes load address + addend */
#define R_IRELATIVE	58	/* writes the address of this CPU's version of a function (ifunc) */

/* Names of the vDSO's functions. vdso(7); Linux: arch/riscv/kernel/vdso/vdso.lds.S. */
#define VDSO_CLOCK_GETRES	"__vdso_clock_getres"
#define VDSO_CLOCK_GETTIME	"__vdso_clock_gettime"
#define VDSO_GETCPU		"__vdso_getcpu"
#define VDSO_GETTIMEOFDAY	"__vdso_gettimeofday"

/* mmap(2) chooses addresses below this one. With five-level page tables, higher ones exist. */
#define USER_END		0x800000000000	/* mmap returns one only if addr asks for one */

/* TLS variant I of the ELF psABI: thread-local variables begin THREAD_HEAD bytes above the thread pointer. */
#define THREAD_HEAD	0
#define CANARY_IS_VARIABLE	/* compiled code reads the canary from __stack_chk_guard */

static inline int set_thread_pointer(void *block)
{
	__asm__ __volatile__("mv tp, %0" : : "r"(block));
	return 0;
}

#endif
