/* SPDX-License-Identifier: MIT */
/* The only functions that may access a program's memory. Linux: linux/uaccess.h. */
#ifndef UACCESS_H
#define UACCESS_H

#include <kernel.h>

/* Result: number of bytes not copied or cleared. If it is not 0, most callers return -EFAULT. */
unsigned long copy_from_user(void *to, const void __user *from, unsigned long n);
unsigned long copy_to_user(void __user *to, const void *from, unsigned long n);
unsigned long clear_user(void __user *to, unsigned long n);

/* Returns true if the n bytes at p are all below the kernel's addresses. */
bool access_ok(const void __user *p, unsigned long n);

/* Copies a string. Returns its length without NUL, `count` if it is too long, or -EFAULT. */
long strncpy_from_user(char *to, const char __user *from, long count);

/* get_user: x = *p. put_user: *p = x. p points to a program's memory. Both return 0 or -EFAULT. */
#define get_user(x, p) (copy_from_user(&(x), (p), sizeof(x)) ? -EFAULT : 0)
#define put_user(x, p) (copy_to_user((p), &(__typeof__(*(p))){ x }, sizeof(*(p))) ? -EFAULT : 0)

/* If the kernel's instruction at address insn faults, the kernel continues at address fixup. */
struct exception_table_entry {
	unsigned long insn, fixup;
};

#endif
