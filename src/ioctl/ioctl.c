/* SPDX-License-Identifier: MIT */
/* ioctl(2) */
#include <stdarg.h>
#include <sys/ioctl.h>
#include <ring3/sys.h>

int ioctl(int fd, unsigned long request, ...)
{
	unsigned long arg;
	va_list ap;

	/* A word, whether the caller gave an int, a pointer or nothing: the driver takes what request asks for. */
	va_start(ap, request);
	arg = va_arg(ap, unsigned long);
	va_end(ap);
	return sys_ioctl(fd, (unsigned int)request, arg);
}
