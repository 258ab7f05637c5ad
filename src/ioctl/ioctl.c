/* SPDX-License-Identifier: MIT */
/* ioctl(2) */
#include <sys/ioctl.h>
#include <ring3/sys.h>

/*
 * ioctl always passes the third argument to the kernel. The kernel reads the argument only if
 * request needs it. A comment in src/fcntl/open.c says why this definition has no ellipsis (...).
 */
int __ioctl(int fd, unsigned long request, unsigned long arg) __asm__("ioctl");

int __ioctl(int fd, unsigned long request, unsigned long arg)
{
	return sys_ioctl(fd, (unsigned int)request, arg);
}
