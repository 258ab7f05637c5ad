/* SPDX-License-Identifier: MIT */
/* tcsetattr(3), by ioctl(2) */
#include <errno.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <ring3/raw.h>
#include "result.h"

int tcsetattr(int fd, int optional_actions, const struct termios *termios_p)
{
	/*
	 * TCSANOW, TCSADRAIN and TCSAFLUSH are 0, 1 and 2. The requests TCSETS, TCSETSW and TCSETSF
	 * are TCSETS + 0, + 1 and + 2.
	 */
	if (optional_actions < TCSANOW || optional_actions > TCSAFLUSH)
		return (int)result_or_errno(-EINVAL);
	return (int)result_or_errno(raw_ioctl(fd, TCSETS + (unsigned int)optional_actions, (unsigned long)termios_p));
}
