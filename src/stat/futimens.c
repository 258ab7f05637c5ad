/* SPDX-License-Identifier: MIT */
/* futimens(3): utimensat of the descriptor itself, with pathname NULL. */
#include <errno.h>
#include <sys/stat.h>
#include "result.h"
#include "private.h"

int futimens(int fd, const struct timespec times[2])
{
	/*
	 * A negative descriptor fails here: utimensat would take AT_FDCWD as the current directory.
	 */
	if (fd < 0)
		return (int)result_or_errno(-EBADF);
	return (int)result_or_errno(__utimensat(fd, NULL, times, 0));
}
