/* SPDX-License-Identifier: MIT */
/* lutimes(3) */
#include <fcntl.h>
#include <sys/time.h>
#include "result.h"
#include "private.h"

#ifndef AT_SYMLINK_NOFOLLOW
#define AT_SYMLINK_NOFOLLOW 0x100
#endif

int lutimes(const char *filename, const struct timeval times[2])
{
	return (int)result_or_errno(__utimes(AT_FDCWD, filename, times, AT_SYMLINK_NOFOLLOW));
}
