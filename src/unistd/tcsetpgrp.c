/* SPDX-License-Identifier: MIT */
/* tcsetpgrp(3): sets a terminal's foreground process group, by ioctl(2). */
#include <sys/ioctl.h>
#include <unistd.h>
#include <ring3/sys.h>

int tcsetpgrp(int fd, pid_t pgrp)
{
	return sys_ioctl(fd, TIOCSPGRP, (unsigned long)&pgrp);
}
