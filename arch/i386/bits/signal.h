/* SPDX-License-Identifier: MIT */
/* For <signal.h>: how the kernel saves registers for a signal handler. Linux: asm/sigcontext.h. */
#ifdef _GNU_SOURCE
/* Indices of the registers in gregs. The names are macros too, so #ifdef can test them. */
enum {
	REG_GS = 0,
	REG_FS = 1,
	REG_ES = 2,
	REG_DS = 3,
	REG_EDI = 4,
	REG_ESI = 5,
	REG_EBP = 6,
	REG_ESP = 7,
	REG_EBX = 8,
	REG_EDX = 9,
	REG_ECX = 10,
	REG_EAX = 11,
	REG_TRAPNO = 12,
	REG_ERR = 13,
	REG_EIP = 14,
	REG_CS = 15,
	REG_EFL = 16,
	REG_UESP = 17,
	REG_SS = 18
};
#define REG_GS		REG_GS
#define REG_FS		REG_FS
#define REG_ES		REG_ES
#define REG_DS		REG_DS
#define REG_EDI		REG_EDI
#define REG_ESI		REG_ESI
#define REG_EBP		REG_EBP
#define REG_ESP		REG_ESP
#define REG_EBX		REG_EBX
#define REG_EDX		REG_EDX
#define REG_ECX		REG_ECX
#define REG_EAX		REG_EAX
#define REG_TRAPNO	REG_TRAPNO
#define REG_ERR		REG_ERR
#define REG_EIP		REG_EIP
#define REG_CS		REG_CS
#define REG_EFL		REG_EFL
#define REG_UESP	REG_UESP
#define REG_SS		REG_SS
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
typedef int greg_t, gregset_t[19];

#ifdef _ASM_X86_SIGCONTEXT_H	/* <asm/sigcontext.h> was included and defines the structures */
typedef struct _fpstate *fpregset_t;
#else
/* The floating-point state, in the format of the instruction fsave. */
typedef struct _fpstate {
	unsigned long cw, sw, tag, ipoff, cssel, dataoff, datasel;
	struct {
		unsigned short significand[4], exponent;
	} _st[8];
	unsigned long status;
} *fpregset_t;

struct sigcontext {
	unsigned short gs, __gsh, fs, __fsh, es, __esh, ds, __dsh;
	unsigned long edi, esi, ebp, esp, ebx, edx, ecx, eax;
	unsigned long trapno, err, eip;
	unsigned short cs, __csh;
	unsigned long eflags, esp_at_signal;
	unsigned short ss, __ssh;
	struct _fpstate *fpstate;
	unsigned long oldmask, cr2;
};
#endif

typedef struct {
	gregset_t gregs;
	fpregset_t fpregs;
	unsigned long oldmask, cr2;
} mcontext_t;
#else
typedef struct {
	unsigned int __space[22];
} mcontext_t;
#endif

typedef struct __ucontext {
	unsigned long uc_flags;
	struct __ucontext *uc_link;
	stack_t uc_stack;
	mcontext_t uc_mcontext;
	sigset_t uc_sigmask;		/* signal mask; the kernel uses its first 64 bits */
	unsigned long __fpregs_mem[28];
} ucontext_t;
