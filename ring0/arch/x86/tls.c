/* SPDX-License-Identifier: MIT */
/* set_thread_area() and arch_prctl(): where a thread's own variables are. Linux: arch/x86/kernel/tls.c, process_64.c. */
#include <desc.h>
#include <processor.h>
#include <syscalls.h>
#include <tls.h>
#include <uaccess.h>

/* An empty description takes the entry away: read-only and not present, and nothing else. */
static bool is_empty(const struct user_desc *info)
{
	return !info->base_addr && !info->limit && (info->bits == 0x28 || !info->bits);
}

/* The GDT entry: data for ring 3, whatever else the program says. */
static uint64_t fill_desc(const struct user_desc *info)
{
	uint64_t base = info->base_addr, limit = info->limit & 0xfffff;
	uint64_t contents = info->bits >> 1 & 3, writable = !(info->bits >> 3 & 1);
	uint64_t pages = info->bits >> 4 & 1, usable = info->bits >> 6 & 1;

	if (is_empty(info))
		return 0;
	return (limit & 0xffff) | (base & 0xffffff) << 16 | (0xf1 | writable << 1 | contents << 2) << 40 |
	       (limit >> 16) << 48 | usable << 52 | 1ull << 54 | pages << 55 | (base >> 24) << 56;
}

int do_set_thread_area(struct task_struct *task, struct user_desc __user *u_info)
{
	struct user_desc info;
	uint64_t *tls = task->thread.tls_array;
	int entry;

	if (copy_from_user(&info, u_info, sizeof(info)))
		return -EFAULT;
	/* 32-bit data that is present: no code, and nothing that would make a load fault. */
	if (!is_empty(&info) && (!(info.bits & 1) || (info.bits >> 1 & 3) > 1 || (info.bits >> 5 & 1)))
		return -EINVAL;
	entry = (int)info.entry_number;
	if (entry == -1) {
		for (entry = 0; entry < 3 && tls[entry]; entry++)
			;
		if (entry == 3)
			return -ESRCH;
		entry += GDT_ENTRY_TLS_MIN;
		if (put_user((unsigned int)entry, &u_info->entry_number))
			return -EFAULT;
	}
	if (entry < GDT_ENTRY_TLS_MIN || entry >= GDT_ENTRY_TLS_MIN + 3)
		return -EINVAL;
	tls[entry - GDT_ENTRY_TLS_MIN] = fill_desc(&info);
	if (task == current)
		load_tls(tls);
	return 0;
}

SYSCALL_DEFINE1(set_thread_area, struct user_desc __user *, u_info)
{
	return do_set_thread_area(current, u_info);
}

#define ARCH_SET_GS	0x1001
#define ARCH_SET_FS	0x1002
#define ARCH_GET_FS	0x1003
#define ARCH_GET_GS	0x1004

/* 64-bit bases of fs and gs; 32-bit programs use set_thread_area(). */
SYSCALL_DEFINE2(arch_prctl, int, option, unsigned long, addr)
{
	bool fs = option == ARCH_SET_FS || option == ARCH_GET_FS;
	uint32_t msr = fs ? MSR_FS_BASE : MSR_GS_BASE;

	if (in_ia32_syscall())
		return -EINVAL;
	switch (option) {
	case ARCH_SET_FS:
	case ARCH_SET_GS:
		if (addr >= TASK_SIZE_MAX)
			return -EPERM;
		if (fs)
			asm volatile("movl %0, %%fs" : : "r"(0));
		else
			asm volatile("movl %0, %%gs" : : "r"(0));
		wrmsr(msr, addr);
		return 0;
	case ARCH_GET_FS:
	case ARCH_GET_GS:
		return put_user((unsigned long)rdmsr(msr), (unsigned long __user *)addr);
	default:
		return -EINVAL;
	}
}
