/* SPDX-License-Identifier: MIT */
/* tcflow(3), by ioctl(2) */
#include <sys/ioctl.h>
#include <termios.h>
#include <ring3/sys.h>

int tcflow(int fd, int action)
{
	return sys_ioctl(fd, TCXONC, (unsigned long)action);
}
