/* SPDX-License-Identifier: MIT */
/* Structures for <sys/user.h>: the registers, in the order in which ptrace(2) returns them. Linux: asm/ptrace.h. */
struct user_regs_struct {
	unsigned long regs[31];
	unsigned long sp, pc, pstate;
};

#ifdef __SIZEOF_INT128__
struct user_fpsimd_struct {
	__extension__ unsigned __int128 vregs[32];
	unsigned int fpsr, fpcr;
};

typedef struct user_fpsimd_struct elf_fpregset_t;
#endif

#define ELF_NGREG 34
#define ELF_NREG ELF_NGREG
typedef unsigned long elf_greg_t, elf_gregset_t[ELF_NGREG];
