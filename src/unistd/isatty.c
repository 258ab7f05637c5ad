/* SPDX-License-Identifier: MIT */
/*
 * isatty(3): reads the window size with the ioctl TIOCGWINSZ. Returns 1 if this succeeds, as it
 * does for a terminal.
 */
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
	 * Other devices may use the number of TIOCGWINSZ for a different request. That request can
	 * fail with any error, so return ENOTTY instead.
	 */
	result_or_errno(failure == -EBADF ? -EBADF : -ENOTTY);
	return 0;
}
