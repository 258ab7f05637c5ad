/* SPDX-License-Identifier: MIT */
/* Copies data from and to a program's memory. Linux: lib/usercopy.c, arch/x86/lib/. */
#include <page.h>
#include <processor.h>
#include <sched.h>
#include <syscalls.h>
#include <uaccess.h>

/*
 * Returns true if the n bytes at p are below the kernel's addresses. Without this check a program
 * could make the kernel read and write the kernel's own memory. p + n can overflow to a small
 * number, so the check compares p with TASK_SIZE_MAX - n.
 */
bool access_ok(const void __user *p, unsigned long n)
{
	return n <= TASK_SIZE_MAX && (unsigned long)p <= TASK_SIZE_MAX - n;
}

/* With SMAP, ring 0 can access user pages only from here to user_access_end(). */
static void user_access_begin(void)
{
	if (cpu_has.smap)
		asm volatile("stac" : : : "memory");
}

static void user_access_end(void)
{
	if (cpu_has.smap)
		asm volatile("clac" : : : "memory");
}

/* Adds an exception table entry: if the instruction at label 1 faults, continues at label 2. */
#define EX_TABLE	".pushsection __ex_table, \"a\"\n" STRINGIFY(LONG) " 1b, 2b\n.popsection"

/* Copies n bytes, or fewer if an address is bad. Returns the number of bytes not copied. */
static unsigned long copy_user(void *to, const void *from, unsigned long n)
{
	user_access_begin();
	asm volatile("1: rep movsb\n2:\n" EX_TABLE
		     : "+D"(to), "+S"(from), "+c"(n) : : "memory");
	user_access_end();
	return n;
}

unsigned long copy_from_user(void *to, const void __user *from, unsigned long n)
{
	return access_ok(from, n) ? copy_user(to, from, n) : n;
}

unsigned long copy_to_user(void __user *to, const void *from, unsigned long n)
{
	return access_ok(to, n) ? copy_user(to, from, n) : n;
}

unsigned long clear_user(void __user *to, unsigned long n)
{
	if (!access_ok(to, n))
		return n;
	user_access_begin();
	asm volatile("1: rep stosb\n2:\n" EX_TABLE : "+D"(to), "+c"(n) : "a"(0) : "memory");
	user_access_end();
	return n;
}

long strncpy_from_user(char *to, const char __user *from, long count)
{
	for (long n = 0; n < count; n++) {
		if (get_user(to[n], from + n))
			return -EFAULT;
		if (!to[n])
			return n;
	}
	return count;
}
