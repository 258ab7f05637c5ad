/* SPDX-License-Identifier: MIT */
/* tcsetpgrp(3): sets the foreground process group of a terminal with ioctl(2). */
#include <sys/ioctl.h>
#include <unistd.h>
#include <ring3/sys.h>

int tcsetpgrp(int fd, pid_t pgrp)
{
	return sys_ioctl(fd, TIOCSPGRP, (unsigned long)&pgrp);
}
