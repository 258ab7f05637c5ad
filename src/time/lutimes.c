/* SPDX-License-Identifier: MIT */
/* lutimes(3) */
#include <fcntl.h>
#include <sys/time.h>
#include "answer.h"
#include "clock.h"

#ifndef AT_SYMLINK_NOFOLLOW
#define AT_SYMLINK_NOFOLLOW 0x100
#endif

int lutimes(const char *filename, const struct timeval times[2])
{
	return (int)answer(__utimes(AT_FDCWD, filename, times, AT_SYMLINK_NOFOLLOW));
}
