/* SPDX-License-Identifier: MIT */
/* tcflush(3), by ioctl(2) */
#include <sys/ioctl.h>
#include <termios.h>
#include <ring3/sys.h>

int tcflush(int fd, int queue_selector)
{
	return sys_ioctl(fd, TCFLSH, (unsigned long)queue_selector);
}
