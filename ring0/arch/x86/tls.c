/* SPDX-License-Identifier: MIT */
/* set_thread_area(), arch_prctl(): set where thread-local data is. Linux: arch/x86/kernel/tls.c. */
#include <desc.h>
#include <processor.h>
#include <syscalls.h>
#include <sched.h>
#include <uaccess.h>

/* The argument of set_thread_area(2). `bits` holds the flags in the manual page's order. */
struct user_desc {
	unsigned int entry_number, base_addr, limit, bits;
};

#define SEG_32BIT(bits)		((bits) & 1)
#define CONTENTS(bits)		((bits) >> 1 & 3)	/* 0: data; 1: stack; 2, 3: code */
#define READ_EXEC_ONLY(bits)	((bits) >> 3 & 1)
#define LIMIT_IN_PAGES(bits)	((bits) >> 4 & 1)
#define SEG_NOT_PRESENT(bits)	((bits) >> 5 & 1)
#define USEABLE(bits)		((bits) >> 6 & 1)

/* True if info clears an entry. 0x28: only READ_EXEC_ONLY and SEG_NOT_PRESENT are 1. */
static bool is_empty(const struct user_desc *info)
{
	return !info->base_addr && !info->limit && (info->bits == 0x28 || !info->bits);
}

/* Returns the GDT entry that info describes: a data segment for ring 3, or 0 if is_empty(info). */
static uint64_t fill_desc(const struct user_desc *info)
{
	uint64_t base = info->base_addr, limit = info->limit & 0xfffff;
	uint64_t type = 0xf1 | !READ_EXEC_ONLY(info->bits) << 1 | CONTENTS(info->bits) << 2;
	uint64_t flags = 4 | USEABLE(info->bits) | LIMIT_IN_PAGES(info->bits) << 3;

	if (is_empty(info))
		return 0;
	return (limit & 0xffff) | (base & 0xffffff) << 16 | type << 40 | (limit >> 16) << 48 |
	       flags << 52 | (base >> 24) << 56;
}

int do_set_thread_area(struct task_struct *task, unsigned long u_info)
{
	struct user_desc __user *user = (struct user_desc __user *)u_info;
	uint64_t *tls = task->thread.tls_array;
	struct user_desc info;
	unsigned int i;

	if (get_user(info, user))
		return -EFAULT;
	/* Accepts only present 32-bit data segments, because loading them into gs cannot fault. */
	if (!is_empty(&info) &&
	    (!SEG_32BIT(info.bits) || CONTENTS(info.bits) > 1 || SEG_NOT_PRESENT(info.bits)))
		return -EINVAL;
	i = info.entry_number - GDT_ENTRY_TLS_MIN;
	if (info.entry_number == -1u) {
		for (i = 0; i < 3 && tls[i]; i++)
			;
		if (i == 3)
			return -ESRCH;
		if (put_user(i + GDT_ENTRY_TLS_MIN, &user->entry_number))
			return -EFAULT;
	}
	if (i >= 3)
		return -EINVAL;
	tls[i] = fill_desc(&info);
	if (task == current)
		load_tls(tls);
	return 0;
}

SYSCALL_DEFINE1(set_thread_area, unsigned long, u_info)
{
	return do_set_thread_area(current, u_info);
}

#define ARCH_SET_GS	0x1001
#define ARCH_SET_FS	0x1002
#define ARCH_GET_FS	0x1003
#define ARCH_GET_GS	0x1004

/* Sets or returns the 64-bit base of fs or gs. A call from a 32-bit program returns -EINVAL. */
SYSCALL_DEFINE2(arch_prctl, int, option, unsigned long, addr)
{
	bool fs = option == ARCH_SET_FS || option == ARCH_GET_FS;
	uint32_t msr = fs ? MSR_FS_BASE : MSR_GS_BASE;

	if (in_ia32_syscall() || option < ARCH_SET_GS || option > ARCH_GET_GS)
		return -EINVAL;
	if (option == ARCH_GET_FS || option == ARCH_GET_GS)
		return put_user((unsigned long)rdmsr(msr), (unsigned long __user *)addr);
	if (addr >= TASK_SIZE_MAX)
		return -EPERM;
	if (fs)
		asm volatile("movl %0, %%fs" : : "r"(0));
	else
		asm volatile("movl %0, %%gs" : : "r"(0));
	wrmsr(msr, addr);
	return 0;
}
