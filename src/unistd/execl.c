/* SPDX-License-Identifier: MIT */
/* execl(3): calls execve(2) with an array of its arguments and with the environment environ. */
#include <stdarg.h>
#include <unistd.h>
#include <ring3/sys.h>
#include "arguments.h"

int execl(const char *pathname, const char *arg, ...)
{
	va_list ap;
	size_t count, i;

	va_start(ap, arg);
	count = count_arguments(arg, ap);
	va_end(ap);
	{
		char *argv[count + 1];

		argv[0] = (char *)arg;
		va_start(ap, arg);
		for (i = 1; i <= count; i++)
			argv[i] = va_arg(ap, char *);
		va_end(ap);
		return sys_execve(pathname, argv, environ);
	}
}
