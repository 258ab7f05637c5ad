/* SPDX-License-Identifier: MIT */
/*
 * count_arguments: counts the arguments of execl and execle. Both functions copy their arguments to
 * an array, which they pass to execve.
 */
#ifndef RING3_ARGUMENTS_H
#define RING3_ARGUMENTS_H

#include <stdarg.h>
#include <stddef.h>

/*
 * count_arguments(arg, ap): returns how many strings there are before the NULL. arg is the first
 * string, and ap contains the strings after it.
 */
static inline size_t count_arguments(const char *arg, va_list ap)
{
	size_t count = 0;

	for (; arg; arg = va_arg(ap, const char *))
		count++;
	return count;
}

#endif
