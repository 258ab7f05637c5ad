/* SPDX-License-Identifier: MIT */
/* If `tracing` is true, prints each system call's steps. Linux: kernel/trace/trace_syscalls.c. */
#include <desc.h>
#include <sched.h>
#include <syscalls.h>
#include <trace.h>

bool tracing;

/* An array: each function that ring0 has for the tables. The linker defines its start and end. */
extern const struct syscall_metadata __start_syscalls_metadata[], __stop_syscalls_metadata[];

/* Returns true if this thread is traced. Process 1, the shell that runs the command, is not. */
static bool is_traced(void)
{
	return tracing && current->pid != 1;
}

/* Returns the parameters of a function in the table of system calls, or NULL if ring0 lacks it. */
static const char *parameters_of(const char *entry)
{
	const struct syscall_metadata *m = __start_syscalls_metadata;

	for (; m < __stop_syscalls_metadata; m++)
		if (!strcmp(m->entry, entry))
			return m->parameters;
	return NULL;
}

/*
 * Prints the values in word[]. `at` is the parameter list, for example "(unsigned int fd, char
 * *buf)". For this list the function prints fd=3, buf=0xbffff000. Only pointers are hexadecimal.
 */
static void print_arguments(const char *at, const unsigned long *word)
{
	while (*at && strcmp(at, "(void)")) {
		const char *name = at + 1, *end = at + 1;
		bool pointer = false;

		for (; *end != ',' && *end != ')'; end++) {
			pointer = pointer || *end == '*';
			if (*end == ' ' || *end == '*')
				name = end + 1;
		}
		for (; name < end; name++)
			printk("%c", *name);
		printk(pointer ? "=0x%lx" : "=%lu", *word++);
		at = *end == ',' ? end + 1 : end + strlen(end);
		printk(*at ? ", " : "");
	}
}

static void print_handler(const char *entry, const struct pt_regs *regs, bool ia32)
{
	const unsigned long native[6] = SC_NATIVE_ARGS(regs);
	const char *parameters = parameters_of(entry);
#ifdef SC_IA32_ARGS
	const unsigned long compat[6] = SC_IA32_ARGS(regs);
	const unsigned long *words = ia32 ? compat : native;
#else
	const unsigned long *words = native;

	(void)ia32;
#endif
	printk("[%d] %s(", current->pid, parameters ? entry : "sys_ni_syscall");
	if (parameters)
		print_arguments(parameters, words);
	printk(")\n");
}

/* Prints a system call's start: registers, entry, pt_regs, and the function in the table. */
void trace_entry(const struct pt_regs *regs, enum way_in way, unsigned int nr)
{
	static const char *const ways[] = WAY_TEXTS;
	static void (*const entries[])(void) = WAY_ENTRIES;
	bool ia32 = way != WAY_SYSCALL;
	const char *const *names = ia32 ? ia32_sys_call_names : sys_call_names;
	const sys_call_ptr_t *table = ia32 ? ia32_sys_call_table : sys_call_table;

	if (!is_traced())
		return;
	printk("[%d] ring 3:", current->pid);
#define SHOW(name) printk(" " #name "=%lx", regs->name);
	SYSCALL_REGISTERS(SHOW)
	printk("\n[%d] %s: entry at %lx, ring 0\n", current->pid, ways[way],
	       (unsigned long)entries[way]);
	printk("[%d] pt_regs at %p:", current->pid, (const void *)regs);
	PT_REGISTERS(SHOW)
	if (nr >= (ia32 ? IA32_NR_syscalls : NR_syscalls)) {
		printk("\n[%d] number %u is beyond the table\n", current->pid, nr);
		return;
	}
	printk("\n[%d] %ssys_call_table[%u]: %s at %lx\n", current->pid, IA32_PREFIX(ia32), nr,
	       names[nr], (unsigned long)table[nr]);
	print_handler(names[nr], regs, ia32);
}

/* Prints the end of a system call: its result, and `back`, the instruction that enters ring 3. */
void trace_exit(const struct pt_regs *regs, const char *back)
{
	if (!is_traced())
		return;
	printk("[%d] = ", current->pid);
	if (IS_ERR(regs->ax))
		printk("-%lu\n", -regs->ax);
	else
		printk(regs->ax < 65536 ? "%lu\n" : "0x%lx\n", regs->ax);
	printk("[%d] %s to %lx, ring 3\n", current->pid, back, regs->ip);
}
