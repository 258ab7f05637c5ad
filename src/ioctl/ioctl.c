/* SPDX-License-Identifier: MIT */
/* ioctl(2) */
#include <sys/ioctl.h>
#include <ring3/sys.h>

/*
 * The third argument is passed on as a word, as in open.c: the driver reads it only if request
 * needs it.
 */
int __ioctl(int fd, unsigned long request, unsigned long arg) __asm__("ioctl");

int __ioctl(int fd, unsigned long request, unsigned long arg)
{
	return sys_ioctl(fd, (unsigned int)request, arg);
}
