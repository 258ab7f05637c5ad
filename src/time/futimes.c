/* SPDX-License-Identifier: MIT */
/* futimes(3): utimensat of the descriptor itself, with pathname NULL. */
#include <errno.h>
#include <sys/time.h>
#include "result.h"
#include "private.h"

int futimes(int fd, const struct timeval times[2])
{
	/*
	 * A negative descriptor fails here: utimensat would take AT_FDCWD as the current directory.
	 */
	if (fd < 0)
		return (int)result_or_errno(-EBADF);
	return (int)result_or_errno(__utimes(fd, NULL, times, 0));
}
