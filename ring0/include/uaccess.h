/* SPDX-License-Identifier: MIT */
/* The only functions that may access a program's memory. Linux: linux/uaccess.h. */
#ifndef UACCESS_H
#define UACCESS_H

#include <kernel.h>

/* Each returns the number of bytes not copied. If that is not 0, the caller returns -EFAULT. */
unsigned long copy_from_user(void *to, const void __user *from, unsigned long n);
unsigned long copy_to_user(void __user *to, const void *from, unsigned long n);
unsigned long clear_user(void __user *to, unsigned long n);

/* True if all n bytes at p are below the kernel's addresses. */
bool access_ok(const void __user *p, unsigned long n);

/* Copies a string with its NUL. Returns its length; count if it does not fit; or -EFAULT. */
long strncpy_from_user(char *to, const char __user *from, long count);

/* get_user(x, p): x = *p. put_user(x, p): *p = x. p: a program's pointer. Return 0 or -EFAULT. */
#define get_user(x, p) (copy_from_user(&(x), (p), sizeof(x)) ? -EFAULT : 0)
#define put_user(x, p) (copy_to_user((p), &(__typeof__(*(p))){ x }, sizeof(*(p))) ? -EFAULT : 0)

/* An entry of the fault table: if the instruction at insn faults, the kernel continues at fixup. */
struct exception_table_entry {
	unsigned long insn, fixup;
};

#endif
