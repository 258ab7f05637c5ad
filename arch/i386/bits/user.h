/* SPDX-License-Identifier: MIT */
/* For <sys/user.h>: the registers, in the order in which ptrace(2) returns them. */
#define __RING3_DEBUGREG	int

/* The floating-point state, in the format of the instruction fsave. */
typedef struct user_fpregs_struct {
	long cwd, swd, twd, fip, fcs, foo, fos;
	long st_space[20];		/* 8 registers, 10 bytes each */
} elf_fpregset_t;

/* The floating-point and SSE state, in the format of the instruction fxsave. */
typedef struct user_fpxregs_struct {
	unsigned short cwd, swd, twd, fop;
	long fip, fcs, foo, fos, mxcsr, reserved;
	long st_space[32];		/* 8 registers, 16 bytes each */
	long xmm_space[32];		/* 8 registers, 16 bytes each */
	long padding[56];
} elf_fpxregset_t;

struct user_regs_struct {
	long ebx, ecx, edx, esi, edi, ebp, eax, xds, xes, xfs, xgs;
	long orig_eax, eip, xcs, eflags, esp, xss;
};

/* The registers as an array. */
#define ELF_NGREG 17
typedef unsigned long elf_greg_t, elf_gregset_t[ELF_NGREG];

#include <bits/user_area.h>
