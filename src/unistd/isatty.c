/* SPDX-License-Identifier: MIT */
/* isatty(3): returns 1 if reading the window size (TIOCGWINSZ) succeeds, as for a terminal. */
#include <errno.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <ring3/raw.h>
#include "result.h"

int isatty(int fd)
{
	struct winsize size;
	int failure = raw_ioctl(fd, TIOCGWINSZ, (unsigned long)&size);

	if (!failure)
		return 1;
	/*
	 * Other devices may use the number of TIOCGWINSZ for another request, which can fail with
	 * any error. So return ENOTTY.
	 */
	result_or_errno(failure == -EBADF ? -EBADF : -ENOTTY);
	return 0;
}
