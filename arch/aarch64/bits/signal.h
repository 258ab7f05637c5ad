/* SPDX-License-Identifier: MIT */
/* The parts of <signal.h> that are aarch64's: the machine's state when a signal came. Linux: asm/sigcontext.h. */
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
typedef unsigned long greg_t, gregset_t[34];
#endif

#ifdef __ASM_SIGCONTEXT_H	/* the kernel's header has it */
typedef struct sigcontext mcontext_t;
#else
typedef struct sigcontext {
	unsigned long fault_address;
	unsigned long regs[31];
	unsigned long sp, pc, pstate;
	/* Records, each with its kind and size: the floating-point registers and more. */
	unsigned char __reserved[4096] __attribute__((__aligned__(16)));
} mcontext_t;
#endif

typedef struct __ucontext {
	unsigned long uc_flags;
	struct __ucontext *uc_link;
	stack_t uc_stack;
	sigset_t uc_sigmask;		/* what goes back to be blocked; the kernel has 64 bits of it */
	mcontext_t uc_mcontext;
} ucontext_t;
