/* SPDX-License-Identifier: MIT */
/* Definitions that all files of the kernel use. */
#ifndef KERNEL_H
#define KERNEL_H

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define __NEED_ssize_t
#include <bits/alltypes.h>

#define asmlinkage		/* called from assembly: arguments as the ABI defines */
#define __user			/* a program's pointer: only uaccess.h dereferences it */
#define __printf(a, b)	__attribute__((format(printf, a, b)))
#define ARRAY_SIZE(a)	(sizeof(a) / sizeof((a)[0]))

/* A result from -4095 to -1, as a number or a pointer, is an error. Linux: linux/err.h. */
#define MAX_ERRNO	4095
#define IS_ERR(p)	((unsigned long)(p) >= (unsigned long)-MAX_ERRNO)
#define ERR_PTR(e)	((void *)(long)(e))
#define PTR_ERR(p)	((long)(p))
#define IS_ERR_OR_NULL(p)	(!(p) || IS_ERR(p))

/*
 * char *path __free(kfree) = ...: calls kfree(path) where the variable's scope ends, at any return.
 * So no return can forget to free it. Functions for __free() accept NULL and ERR_PTR(). Linux:
 * linux/cleanup.h.
 */
#define __free(function)	__attribute__((cleanup(__free_##function)))
#define DEFINE_FREE(function) \
	static inline void __free_##function(void *variable) \
	{ \
		function(*(void **)variable); \
	}

/* Prints on the console. Conversions: only %s, %c, %d, %u, %x, %lx, %lu, %p. */
void printk(const char *format, ...) __printf(1, 2);
_Noreturn void panic(const char *format, ...) __printf(1, 2);

/* Powers off the machine, and reports the status to the host. */
_Noreturn void machine_power_off(int status);

/* Compilers, too, generate calls of these functions. */
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
