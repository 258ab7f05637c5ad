/* SPDX-License-Identifier: MIT */
/* tcsendbreak(3), by ioctl(2) */
#include <sys/ioctl.h>
#include <termios.h>
#include <ring3/sys.h>

int tcsendbreak(int fd, int duration)
{
	if (duration <= 0)
		return sys_ioctl(fd, TCSBRK, 0);
	return sys_ioctl(fd, TCSBRKP, ((unsigned long)duration + 99) / 100);
}
