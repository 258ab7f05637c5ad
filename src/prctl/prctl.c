/* SPDX-License-Identifier: MIT */
/*
 * prctl(2): passes five arguments to the kernel, whatever the option is. For some options the
 * kernel checks that unused arguments are 0. For these options the caller must pass the zeros.
 */
#include <stdarg.h>
#include <sys/prctl.h>
#include <ring3/sys.h>

int prctl(int option, ...)
{
	unsigned long arg2, arg3, arg4, arg5;
	va_list ap;

	va_start(ap, option);
	arg2 = va_arg(ap, unsigned long);
	arg3 = va_arg(ap, unsigned long);
	arg4 = va_arg(ap, unsigned long);
	arg5 = va_arg(ap, unsigned long);
	va_end(ap);
	return (int)sys_prctl(option, arg2, arg3, arg4, arg5);
}
