/* SPDX-License-Identifier: MIT */
/* tcgetattr(3), by ioctl(2) */
#include <sys/ioctl.h>
#include <termios.h>
#include <ring3/sys.h>

int tcgetattr(int fd, struct termios *termios_p)
{
	return sys_ioctl(fd, TCGETS, (unsigned long)termios_p);
}
