/* SPDX-License-Identifier: MIT */
/* For <sys/user.h>: struct user, which is the same on i386 and x86_64. */
/*
 * The "user area" of a traced process. PTRACE_PEEKUSER takes a byte offset in this structure.
 * Linux: asm/user_64.h, asm/user_32.h.
 */
struct user {
	struct user_regs_struct regs;
	int u_fpvalid;
	struct user_fpregs_struct i387;
	unsigned long u_tsize;			/* size of the code in pages */
	unsigned long u_dsize;			/* size of the data in pages */
	unsigned long u_ssize;			/* size of the stack in pages */
	unsigned long start_code;
	unsigned long start_stack;
	long signal;
	int reserved;
	struct user_regs_struct *u_ar0;
	struct user_fpregs_struct *u_fpstate;
	unsigned long magic;
	char u_comm[32];
	__RING3_DEBUGREG u_debugreg[8];
};

/* Constants that a program needs to read a core dump in the format a.out. */
#define PAGE_MASK		(~(4096 - 1))
#define NBPG			4096
#define UPAGES			1
#define HOST_TEXT_START_ADDR	(u.start_code)
#define HOST_STACK_END_ADDR	(u.start_stack + u.u_ssize * NBPG)
