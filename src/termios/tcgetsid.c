/* SPDX-License-Identifier: MIT */
/* tcgetsid(3): reads the id of the session whose controlling terminal is fd, with ioctl(2). */
#include <sys/ioctl.h>
#include <termios.h>
#include <ring3/sys.h>

pid_t tcgetsid(int fd)
{
	pid_t session;

	return sys_ioctl(fd, TIOCGSID, (unsigned long)&session) ? -1 : session;
}
