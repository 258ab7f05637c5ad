/* SPDX-License-Identifier: MIT */
/* tcdrain(3), by ioctl(2) */
#include <sys/ioctl.h>
#include <termios.h>
#include <ring3/sys.h>

int tcdrain(int fd)
{
	return sys_ioctl(fd, TCSBRK, 1);	/* 1: wait for the output, and send no break */
}
