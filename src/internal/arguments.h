/* SPDX-License-Identifier: MIT */
/* Turns the variable arguments of execl and execle into the array that execve takes. */
#ifndef RING3_ARGUMENTS_H
#define RING3_ARGUMENTS_H

#include <stdarg.h>
#include <stddef.h>

/* count_arguments(arg, ap): number of strings before the NULL. */
static inline size_t count_arguments(const char *arg, va_list ap)
{
	size_t count = 0;

	for (; arg; arg = va_arg(ap, const char *))
		count++;
	return count;
}

#endif
