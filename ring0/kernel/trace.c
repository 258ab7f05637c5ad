/* SPDX-License-Identifier: MIT */
/* `./dev kernel --trace`: prints the steps of each call. Linux: kernel/trace/trace_syscalls.c. */
#include <desc.h>
#include <sched.h>
#include <syscalls.h>
#include <trace.h>

bool tracing;

/* From the linker script: SYSCALL_DEFINE makes one entry for each call. */
extern const struct syscall_metadata __start_syscalls_metadata[], __stop_syscalls_metadata[];

/* Process 1 is the shell that runs the command. The user wants to see only the command's calls. */
static bool is_traced(void)
{
	return tracing && current->pid != 1;
}

/* The name without the prefix, if it begins with the prefix. */
static const char *without(const char *name, const char *prefix)
{
	return memcmp(name, prefix, strlen(prefix)) ? name : name + strlen(prefix);
}

/*
 * The parameters of an entry of the tables, or NULL if ring0 does not have the call. The entry
 * compat_sys_ia32_stat64 has the parameters of sys_stat64.
 */
static const struct syscall_metadata *find_metadata(const char *entry)
{
	const char *name = without(without(without(entry, "compat_"), "sys_"), "ia32_");
	const struct syscall_metadata *m = __start_syscalls_metadata;

	for (; m < __stop_syscalls_metadata; m++)
		if (!strcmp(m->name, name))
			return m;
	return NULL;
}

/*
 * at: the parameters, "(unsigned int fd, char *buf)". Prints fd=3, buf=0xbffff000: only pointers
 * are hexadecimal.
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
	const struct syscall_metadata *metadata = find_metadata(entry);
#ifdef SC_IA32_ARGS
	const unsigned long compat[6] = SC_IA32_ARGS(regs);
	const unsigned long *words = ia32 ? compat : native;
#else
	const unsigned long *words = native;

	(void)ia32;
#endif
	printk("[%d] %s(", current->pid, metadata ? entry : "sys_ni_syscall");
	if (metadata)
		print_arguments(metadata->parameters, words);
	printk(")\n");
}

/* Prints the first half of a call: from the program's registers to the handler. */
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

/* Prints the second half: the result, and the return to ring 3 by the instruction `back`. */
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
