/* SPDX-License-Identifier: MIT */
/* Definitions of 32-bit ARM for the start-up code, which runs before main. */
#ifndef RING3_STARTUP_H
#define RING3_STARTUP_H

#include <syscall_arch.h>

/* Types of relocations that the start-up code applies. ELF for the Arm Architecture, "Dynamic relocations". */
#define R_RELATIVE	23	/* adds the load address */
#define R_IRELATIVE	160	/* writes the address of this CPU's version of a function (ifunc) */

#define IRELATIVE_WITHOUT_ADDEND

/* vDSO functions. The last two need a usable Arm generic timer. Linux: arch/arm/kernel/vdso.c. */
#define VDSO_CLOCK_GETRES32	"__vdso_clock_getres"	/* with 32-bit times */
#define VDSO_CLOCK_GETTIME	"__vdso_clock_gettime64"	/* since Linux 5.5 */
#define VDSO_CLOCK_GETTIME32	"__vdso_clock_gettime"	/* with 32-bit times */

/* No program can write to this page of exception vectors. On 32-bit kernels the limit is lower. */
#define USER_END		0xffff0000ul

/* TLS variant I of the ELF ABI: thread-local variables begin THREAD_HEAD bytes above the address in the thread pointer. */
#define THREAD_HEAD	8
#define CANARY_IS_VARIABLE	/* compiled code reads the canary from __stack_chk_guard */

/* set_tls is ARM's own call, not in syscall_arm.tbl. Returns 0. Linux: arch/arm/kernel/traps.c. */
static inline int set_thread_pointer(void *block)
{
	return (int)__syscall1(0xf0005, (long)block);
}

#endif
