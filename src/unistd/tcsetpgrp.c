/* SPDX-License-Identifier: MIT */
/* tcsetpgrp(3): sets a terminal's foreground process group, by ioctl(2). */
#include <unistd.h>
#include <ring3/sys.h>

#define TIOCSPGRP 0x5410	/* <sys/ioctl.h> */

int tcsetpgrp(int fd, pid_t pgrp)
{
	return sys_ioctl(fd, TIOCSPGRP, (unsigned long)&pgrp);
}
