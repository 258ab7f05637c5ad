/* SPDX-License-Identifier: MIT */
/* Definitions that all files of the kernel use: error numbers, printing, strings. */
#ifndef KERNEL_H
#define KERNEL_H

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define __NEED_ssize_t
#include <bits/alltypes.h>

#define asmlinkage		/* marks C functions that assembly code calls */
#define __user			/* marks pointers to a program's memory; see uaccess.h */
#define __printf(a, b)	__attribute__((format(printf, a, b)))
#define ARRAY_SIZE(a)	(sizeof(a) / sizeof((a)[0]))

/* A result from -4095 to -1, integer or pointer, is a negative error number. Linux: linux/err.h. */
#define MAX_ERRNO	4095
#define IS_ERR(p)	((unsigned long)(p) >= (unsigned long)-MAX_ERRNO)
#define ERR_PTR(e)	((void *)(long)(e))
#define PTR_ERR(p)	((long)(p))
#define IS_ERR_OR_NULL(p)	(!(p) || IS_ERR(p))

/*
 * `char *path __free(kfree) = ...`: the compiler calls kfree(path) when the variable's scope ends,
 * so that no return statement forgets the call. A function for __free() must accept NULL and
 * ERR_PTR() values. Linux: linux/cleanup.h.
 */
#define __free(function)	__attribute__((cleanup(__free_##function)))
#define DEFINE_FREE(function) \
	static inline void __free_##function(void *variable) \
	{ \
		function(*(void **)variable); \
	}

/* Prints on the console. Supports only the conversions %s, %c, %d, %u, %x, %lx, %lu and %p. */
void printk(const char *format, ...) __printf(1, 2);
_Noreturn void panic(const char *format, ...) __printf(1, 2);

/* Reports the status to the host. Then powers the machine off. */
_Noreturn void machine_power_off(int status);

/* The compiler may call some of these functions even where the source has no call. */
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
