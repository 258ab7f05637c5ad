/* SPDX-License-Identifier: MIT */
/* tcgetpgrp(3): reads the foreground process group of a terminal with ioctl(2). */
#include <sys/ioctl.h>
#include <unistd.h>
#include <ring3/sys.h>

pid_t tcgetpgrp(int fd)
{
	pid_t group;

	return sys_ioctl(fd, TIOCGPGRP, (unsigned long)&group) ? -1 : group;
}
