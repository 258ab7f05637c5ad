/* SPDX-License-Identifier: MIT */
/* isatty(3): a descriptor is a terminal if it has a window size. */
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
	 * Another kind of device may use the request's number for something else and return any
	 * error.
	 */
	result_or_errno(failure == -EBADF ? -EBADF : -ENOTTY);
	return 0;
}
