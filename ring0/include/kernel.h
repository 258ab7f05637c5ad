/* SPDX-License-Identifier: MIT */
/* What every file of the kernel uses. */
#ifndef KERNEL_H
#define KERNEL_H

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define __NEED_ssize_t
#include <bits/alltypes.h>

#define asmlinkage		/* called from assembly: arguments where the ABI says */
#define __user			/* marks a pointer that came from a program: never follow it, see uaccess.h */
#define __printf(a, b)	__attribute__((format(printf, a, b)))
#define ARRAY_SIZE(a)	(sizeof(a) / sizeof((a)[0]))

/* Whether a word of the kernel's result is an error, and errors in pointers. Linux: linux/err.h. */
#define MAX_ERRNO	4095
#define IS_ERR(p)	((unsigned long)(p) >= (unsigned long)-MAX_ERRNO)
#define ERR_PTR(e)	((void *)(long)(e))
#define PTR_ERR(p)	((long)(p))

/* Prints on the console: %s, %c, %d, %u, %x, %lx, %lu, %p. Nothing else. */
void printk(const char *format, ...) __printf(1, 2);
_Noreturn void panic(const char *format, ...) __printf(1, 2);

/* Ends the machine; the status goes to the host. */
_Noreturn void machine_power_off(int status);

/* Called by compilers too, unasked. */
void *memset(void *to, int byte, size_t n);
void *memcpy(void *to, const void *from, size_t n);
void *memmove(void *to, const void *from, size_t n);
int memcmp(const void *a, const void *b, size_t n);
size_t strlen(const char *s);
int strcmp(const char *a, const char *b);

static inline unsigned long min(unsigned long a, unsigned long b)
{
	return a < b ? a : b;
}

#endif
