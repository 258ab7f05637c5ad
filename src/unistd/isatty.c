/* SPDX-License-Identifier: MIT */
/* isatty(3): what has a window's size is a terminal. */
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
	/* What is no terminal may know the number otherwise, and answer anything. */
	result_or_errno(failure == -EBADF ? -EBADF : -ENOTTY);
	return 0;
}
