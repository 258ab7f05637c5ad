/* SPDX-License-Identifier: MIT */
/* utimensat(2) */
#include <sys/stat.h>
#include "answer.h"
#include "clock.h"

int utimensat(int dirfd, const char *pathname, const struct timespec times[2], int flags)
{
	return (int)answer(__utimensat(dirfd, pathname, times, flags));
}
