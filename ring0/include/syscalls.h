/* SPDX-License-Identifier: MIT */
/* The macros SYSCALL_DEFINE0 to 6, which define system calls. Linux: linux/syscalls.h. */
#ifndef SYSCALLS_H
#define SYSCALLS_H

#include <kernel.h>
#include <ptrace.h>

/* The type of the functions in sys_call_table. A function reads its arguments from regs. */
typedef long (*sys_call_ptr_t)(const struct pt_regs *regs);

extern const sys_call_ptr_t sys_call_table[];
extern const char *const sys_call_names[];	/* the entries' names, for trace.c */
extern const unsigned int NR_syscalls, IA32_NR_syscalls;
#ifdef SC_IA32_ARGS
extern const sys_call_ptr_t ia32_sys_call_table[];	/* for int $0x80 on x86_64 */
extern const char *const ia32_sys_call_names[];
#else
#define ia32_sys_call_table sys_call_table
#define ia32_sys_call_names sys_call_names
#endif

/*
 * SYSCALL_DEFINE3(read, unsigned int, fd, char __user *, buf, size_t, count) { ... }
 *
 * defines sys_read(regs), which sys_call_table points to. sys_read copies the argument words from
 * regs, casts them, and passes them to the body { ... }. The body may change its copies, but regs
 * must keep the program's registers. On x86_64 the macro also defines __ia32_sys_read(regs) for int
 * $0x80. That function reads i386's argument registers.
 */
#define SYSCALL_ENTRY(entry, body, SC_ARGS, call) \
	asmlinkage long entry(const struct pt_regs *regs); \
	asmlinkage long entry(const struct pt_regs *regs) \
	{ \
		const unsigned long word[6] = SC_ARGS(regs); \
		(void)word; \
		return body call; \
	}

#ifdef SC_IA32_ARGS
#define SYSCALL_ENTRIES(name, call) \
	SYSCALL_ENTRY(sys_##name, __do_sys_##name, SC_NATIVE_ARGS, call) \
	SYSCALL_ENTRY(__ia32_sys_##name, __do_sys_##name, SC_IA32_ARGS, call)
#else
#define SYSCALL_ENTRIES(name, call) \
	SYSCALL_ENTRY(sys_##name, __do_sys_##name, SC_NATIVE_ARGS, call)
#endif

/* The name of a function in the tables, and its parameters as text. trace.c prints them. */
struct syscall_metadata {
	const char *entry, *parameters;
};

#define STRINGIFY(text) STRINGIFY_(text)
#define STRINGIFY_(text) #text
#define SYSCALL_METADATA(entry, parameters) \
	static const struct syscall_metadata __syscall_meta_##entry \
		__attribute__((used, section("syscalls_metadata"), aligned(sizeof(long)))) = \
		{ #entry, parameters };

#define SYSCALL_DEFINEx(name, parameters, call) \
	static long __do_sys_##name parameters; \
	static const char __syscall_args_##name[] = STRINGIFY(parameters); \
	SYSCALL_METADATA(sys_##name, __syscall_args_##name) \
	SYSCALL_ENTRIES(name, call) \
	static long __do_sys_##name parameters

#define SYSCALL_DEFINE0(name) SYSCALL_DEFINEx(name, (void), ())
#define SYSCALL_DEFINE1(name, t1, a1) SYSCALL_DEFINEx(name, (t1 a1), ((t1)word[0]))
#define SYSCALL_DEFINE2(name, t1, a1, t2, a2) \
	SYSCALL_DEFINEx(name, (t1 a1, t2 a2), ((t1)word[0], (t2)word[1]))
#define SYSCALL_DEFINE3(name, t1, a1, t2, a2, t3, a3) \
	SYSCALL_DEFINEx(name, (t1 a1, t2 a2, t3 a3), ((t1)word[0], (t2)word[1], (t3)word[2]))
#define SYSCALL_DEFINE4(name, t1, a1, t2, a2, t3, a3, t4, a4) \
	SYSCALL_DEFINEx(name, (t1 a1, t2 a2, t3 a3, t4 a4), \
			((t1)word[0], (t2)word[1], (t3)word[2], (t4)word[3]))
#define SYSCALL_DEFINE5(name, t1, a1, t2, a2, t3, a3, t4, a4, t5, a5) \
	SYSCALL_DEFINEx(name, (t1 a1, t2 a2, t3 a3, t4 a4, t5 a5), \
			((t1)word[0], (t2)word[1], (t3)word[2], (t4)word[3], (t5)word[4]))
#define SYSCALL_DEFINE6(name, t1, a1, t2, a2, t3, a3, t4, a4, t5, a5, t6, a6) \
	SYSCALL_DEFINEx(name, (t1 a1, t2 a2, t3 a3, t4 a4, t5 a5, t6 a6), \
			((t1)word[0], (t2)word[1], (t3)word[2], (t4)word[3], (t5)word[4], \
			 (t6)word[5]))

/*
 * COMPAT_SYSCALL(entry, name): on x86_64, defines the function __ia32_`entry`, which executes the
 * call `name` for a 32-bit program. `entry` is a name in the fifth column of syscall_32.tbl. If an
 * argument has another layout in 32-bit programs, the body of `name` checks in_ia32_syscall().
 */
#ifdef SC_IA32_ARGS
#define COMPAT_SYSCALL(entry, name) \
	SYSCALL_METADATA(entry, __syscall_args_##name) \
	asmlinkage long __ia32_##entry(const struct pt_regs *regs); \
	asmlinkage long __ia32_##entry(const struct pt_regs *regs) \
	{ \
		return __ia32_sys_##name(regs); \
	}
#else
#define COMPAT_SYSCALL(entry, name)
#endif

#endif
