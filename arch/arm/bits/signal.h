/* SPDX-License-Identifier: MIT */
/* For <signal.h>: the types in which the kernel saves registers for a signal handler. Linux: asm/sigcontext.h. */
#ifdef __GNUC__
#pragma GCC system_header	/* no warnings of C89 and C++98 compilers about long long */
#endif
#ifdef _GNU_SOURCE
/* Indices of the registers in gregset_t. */
#define REG_R0		0
#define REG_R1		1
#define REG_R2		2
#define REG_R3		3
#define REG_R4		4
#define REG_R5		5
#define REG_R6		6
#define REG_R7		7
#define REG_R8		8
#define REG_R9		9
#define REG_R10		10
#define REG_R11		11
#define REG_R12		12
#define REG_R13		13
#define REG_R14		14
#define REG_R15		15
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
typedef int greg_t, gregset_t[18];

#ifdef _ASMARM_SIGCONTEXT_H	/* <asm/sigcontext.h> was included before and defines the structure */
typedef struct sigcontext mcontext_t;
#else
typedef struct sigcontext {
	unsigned long trap_no, error_code, oldmask;
	unsigned long arm_r0, arm_r1, arm_r2, arm_r3, arm_r4, arm_r5;
	unsigned long arm_r6, arm_r7, arm_r8, arm_r9, arm_r10;
	unsigned long arm_fp, arm_ip, arm_sp, arm_lr, arm_pc, arm_cpsr;
	unsigned long fault_address;
} mcontext_t;
#endif
#else
typedef struct {
	unsigned long __regs[21];
} mcontext_t;
#endif

typedef struct __ucontext {
	unsigned long uc_flags;
	struct __ucontext *uc_link;
	stack_t uc_stack;
	mcontext_t uc_mcontext;
	sigset_t uc_sigmask;		/* signal mask; the kernel uses its first 64 bits */
	unsigned __RING3_INT64 uc_regspace[64];	/* structures: magic, size, saved FPU registers */
} ucontext_t;
