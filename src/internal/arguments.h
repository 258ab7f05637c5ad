/* SPDX-License-Identifier: MIT */
/* count_arguments: counts the arguments of execl and execle, which pass an array to execve. */
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
