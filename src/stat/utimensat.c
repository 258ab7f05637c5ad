/* SPDX-License-Identifier: MIT */
/* utimensat(2) */
#include <sys/stat.h>
#include "result.h"
#include "private.h"

int utimensat(int dirfd, const char *pathname, const struct timespec times[2], int flags)
{
	return (int)result_or_errno(__utimensat(dirfd, pathname, times, flags));
}
