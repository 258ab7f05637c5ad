/* SPDX-License-Identifier: MIT */
/* Facts of riscv64 for start-up: relocation types, names in the vDSO, the thread pointer. */
#ifndef RING3_STARTUP_H
#define RING3_STARTUP_H

/* The relocation types that start-up must handle. RISC-V ELF psABI, "Relocations". */
#define R_RELATIVE	3	/* the program's load address is added */
#define R_IRELATIVE	58	/* the result of an ifunc's resolver */

/* The names of the vDSO's functions. vdso(7); Linux: arch/riscv/kernel/vdso/vdso.lds.S. */
#define VDSO_CLOCK_GETRES	"__vdso_clock_getres"
#define VDSO_CLOCK_GETTIME	"__vdso_clock_gettime"
#define VDSO_GETCPU		"__vdso_getcpu"
#define VDSO_GETTIMEOFDAY	"__vdso_gettimeofday"

/* The end of the address space of programs with four levels of pages; with five a program may ask for more. Linux: TASK_SIZE. */
#define USER_END		0x800000000000

/* TLS variant I: the variables begin at the thread pointer. RISC-V ELF psABI, "Thread Local Storage". */
#define THREAD_HEAD	0
#define CANARY_IS_VARIABLE	/* compilers read __stack_chk_guard */

static inline int set_thread_pointer(void *block)
{
	__asm__ __volatile__("mv tp, %0" : : "r"(block));
	return 0;
}

#endif
