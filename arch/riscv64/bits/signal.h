/* SPDX-License-Identifier: MIT */
/* The types in which the kernel saves riscv64's registers for a signal handler. Linux: asm/sigcontext.h. */
#include <bits/align16.h>
#ifdef __GNUC__
#pragma GCC system_header	/* no compiler warnings about this header */
#endif
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* Indices of registers in __gregs. REG_NARGS is the number of argument registers. */
#define REG_PC		0
#define REG_RA		1
#define REG_SP		2
#define REG_TP		4
#define REG_S0		8
#define REG_A0		10
#define REG_S1		9
#define REG_S2		18
#define REG_NARGS	8
#endif

/* pc, then x1 to x31. */
typedef unsigned long __riscv_mc_gp_state[32];

/* The floating-point registers. They have 32 bits with extension F, 64 bits with D, 128 bits with Q. */
struct __riscv_mc_f_ext_state {
	unsigned int __f[32];
	unsigned int __fcsr;
};

struct __riscv_mc_d_ext_state {
	unsigned __RING3_INT64 __f[32];
	unsigned int __fcsr;
};

struct __riscv_mc_q_ext_state {
	__RING3_ALIGN16 unsigned __RING3_INT64 __f[64];
	unsigned int __fcsr;
	unsigned int __reserved[3];	/* 0, or the start of the vector registers' record (V) */
};

union __riscv_mc_fp_state {
	struct __riscv_mc_f_ext_state __f;
	struct __riscv_mc_d_ext_state __d;
	struct __riscv_mc_q_ext_state __q;
};

typedef struct mcontext_t {
	__riscv_mc_gp_state __gregs;
	union __riscv_mc_fp_state __fpregs;
} mcontext_t;

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
typedef unsigned long greg_t;
typedef unsigned long gregset_t[32];
typedef union __riscv_mc_fp_state fpregset_t;

#ifndef _ASM_RISCV_SIGCONTEXT_H	/* <asm/sigcontext.h> defines the structure too */
struct sigcontext {
	gregset_t gregs;
	fpregset_t fpregs;
};
#endif
#endif

typedef struct __ucontext {
	unsigned long uc_flags;
	struct __ucontext *uc_link;
	stack_t uc_stack;
	sigset_t uc_sigmask;		/* signal mask to restore after the handler; the kernel uses the first 64 bits */
	mcontext_t uc_mcontext;
} ucontext_t;
