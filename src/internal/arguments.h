/* SPDX-License-Identifier: MIT */
/* count_arguments, for execl and execle, which pass their arguments to execve as an array. */
#ifndef RING3_ARGUMENTS_H
#define RING3_ARGUMENTS_H

#include <stdarg.h>
#include <stddef.h>

/* count_arguments(arg, ap): returns the number of strings in arg and ap, up to the NULL. */
static inline size_t count_arguments(const char *arg, va_list ap)
{
	size_t count = 0;

	for (; arg; arg = va_arg(ap, const char *))
		count++;
	return count;
}

#endif
