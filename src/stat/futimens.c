/* SPDX-License-Identifier: MIT */
/*
 * futimens(3): executes utimensat with the pathname NULL. With NULL the system call sets the times
 * of the open file fd.
 */
#include <errno.h>
#include <sys/stat.h>
#include "result.h"
#include "private.h"

int futimens(int fd, const struct timespec times[2])
{
	/*
	 * Check that fd is not negative, because for AT_FDCWD (-100) and NULL utimensat fails with
	 * EFAULT, not EBADF.
	 */
	if (fd < 0)
		return (int)result_or_errno(-EBADF);
	return (int)result_or_errno(__utimensat(fd, NULL, times, 0));
}
