/* SPDX-License-Identifier: MIT */
/* tcgetwinsize(3), by ioctl(2) */
#include <sys/ioctl.h>
#include <termios.h>
#include <ring3/sys.h>

int tcgetwinsize(int fd, struct winsize *winsize)
{
	return sys_ioctl(fd, TIOCGWINSZ, (unsigned long)winsize);
}
