/* SPDX-License-Identifier: MIT */
/*
 * execle(3): calls execve(2) with an array of its arguments. After these arguments the caller
 * passes NULL, and then the environment.
 */
#include <stdarg.h>
#include <unistd.h>
#include <ring3/sys.h>
#include "arguments.h"

int execle(const char *pathname, const char *arg, ...)
{
	va_list ap;
	size_t count, i;

	va_start(ap, arg);
	count = count_arguments(arg, ap);
	va_end(ap);
	{
		char *argv[count + 1];
		char *const *envp;

		argv[0] = (char *)arg;
		va_start(ap, arg);
		for (i = 1; i <= count; i++)
			argv[i] = va_arg(ap, char *);
		envp = va_arg(ap, char *const *);
		va_end(ap);
		return sys_execve(pathname, argv, envp);
	}
}
