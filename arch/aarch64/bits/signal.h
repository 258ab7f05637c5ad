/* SPDX-License-Identifier: MIT */
/* aarch64's part of <signal.h>: the registers at the time of the signal. Linux: asm/sigcontext.h. */
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
typedef unsigned long greg_t, gregset_t[34];
#endif

#ifdef __ASM_SIGCONTEXT_H	/* the kernel's header defines it */
typedef struct sigcontext mcontext_t;
#else
typedef struct sigcontext {
	unsigned long fault_address;
	unsigned long regs[31];
	unsigned long sp, pc, pstate;
	/* Records with a type and a size: floating-point registers and others. */
	unsigned char __reserved[4096] __attribute__((__aligned__(16)));
} mcontext_t;
#endif

typedef struct __ucontext {
	unsigned long uc_flags;
	struct __ucontext *uc_link;
	stack_t uc_stack;
	sigset_t uc_sigmask;		/* blocked again after the handler; the kernel uses the first 64 bits */
	mcontext_t uc_mcontext;
} ucontext_t;
