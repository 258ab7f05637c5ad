/* SPDX-License-Identifier: MIT */
/*
 * isatty(3): reads the window size with the ioctl TIOCGWINSZ, because this works for every
 * terminal. Returns 1 if the ioctl succeeds.
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
	 * For a device that is not a terminal, the number of TIOCGWINSZ may mean a different
	 * request. This request can fail with any error, so set errno to ENOTTY instead.
	 */
	result_or_errno(failure == -EBADF ? -EBADF : -ENOTTY);
	return 0;
}
