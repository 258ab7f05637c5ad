/* SPDX-License-Identifier: MIT */
/* The variable arguments of execl and execle, a list that ends with NULL, as the array that the kernel wants. */
#ifndef RING3_ARGUMENTS_H
#define RING3_ARGUMENTS_H

#include <stdarg.h>
#include <stddef.h>

/* count_arguments(arg, ap): how many strings there are, the NULL at the end not counted. */
static inline size_t count_arguments(const char *arg, va_list ap)
{
	size_t count = 0;

	for (; arg; arg = va_arg(ap, const char *))
		count++;
	return count;
}

#endif
