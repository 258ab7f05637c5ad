/* SPDX-License-Identifier: MIT */
/* syscall(2): executes the system call with the given number and up to six arguments. */
#include <stdarg.h>
#include <unistd.h>
#include <syscall_arch.h>
#include "result.h"

long syscall(long number, ...)
{
	long word[6];
	va_list ap;
	int i;

	/*
	 * Read six arguments even if the caller passed fewer. The missing arguments have undefined
	 * values, but the kernel ignores them.
	 */
	va_start(ap, number);
	for (i = 0; i < 6; i++)
		word[i] = va_arg(ap, long);
	va_end(ap);
	return result_or_errno(__syscall6(number, word[0], word[1], word[2], word[3], word[4], word[5]));
}
