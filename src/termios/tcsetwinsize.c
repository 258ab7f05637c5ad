/* SPDX-License-Identifier: MIT */
/* tcsetwinsize(3), by ioctl(2) */
#include <sys/ioctl.h>
#include <termios.h>
#include <ring3/sys.h>

int tcsetwinsize(int fd, const struct winsize *winsize)
{
	return sys_ioctl(fd, TIOCSWINSZ, (unsigned long)winsize);
}
