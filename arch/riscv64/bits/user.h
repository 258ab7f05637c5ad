/* SPDX-License-Identifier: MIT */
/* Structures for <sys/user.h>: the registers, in the order in which ptrace(2) returns them. Linux: asm/ptrace.h. */
#include <signal.h>

#ifndef _ASM_RISCV_PTRACE_H	/* <asm/ptrace.h> defines the structure too */
struct user_regs_struct {
	unsigned long pc, ra, sp, gp, tp, t0, t1, t2, s0, s1, a0, a1, a2, a3, a4, a5, a6, a7,
		      s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, t3, t4, t5, t6;
};
#endif

#define ELF_NGREG	32
#define ELF_NFPREG	33
typedef unsigned long elf_greg_t, elf_gregset_t[ELF_NGREG];
typedef union __riscv_mc_fp_state elf_fpregset_t;
