/* SPDX-License-Identifier: MIT */
/* For <sys/user.h>: the registers, in the order in which ptrace(2) returns them. */
#ifdef __GNUC__
#pragma GCC system_header	/* no warnings of C++98 compilers about long long */
#endif
#define __RING3_DEBUGREG	unsigned long

/* The floating-point and SSE state, in the format of the instruction fxsave. */
typedef struct user_fpregs_struct {
	uint16_t cwd, swd, ftw, fop;
	uint64_t rip, rdp;
	uint32_t mxcsr, mxcr_mask;
	uint32_t st_space[32];		/* 8 registers, 16 bytes each */
	uint32_t xmm_space[64];		/* 16 registers, 16 bytes each */
	uint32_t padding[24];
} elf_fpregset_t;

struct user_regs_struct {
	unsigned long r15, r14, r13, r12, rbp, rbx, r11, r10, r9, r8;
	unsigned long rax, rcx, rdx, rsi, rdi, orig_rax, rip;
	unsigned long cs, eflags, rsp, ss, fs_base, gs_base, ds, es, fs, gs;
};

/* The registers as an array. */
#define ELF_NGREG 27
__extension__ typedef unsigned long long elf_greg_t, elf_gregset_t[ELF_NGREG];

#include <bits/user_area.h>
