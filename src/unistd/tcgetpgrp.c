/* SPDX-License-Identifier: MIT */
/* tcgetpgrp(3): a terminal's foreground process group, by ioctl(2). */
#include <unistd.h>
#include <ring3/sys.h>

#define TIOCGPGRP 0x540f	/* <sys/ioctl.h> */

pid_t tcgetpgrp(int fd)
{
	pid_t group;

	return sys_ioctl(fd, TIOCGPGRP, (unsigned long)&group) ? -1 : group;
}
