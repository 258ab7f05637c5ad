/* SPDX-License-Identifier: MIT */
/* readlinkat(2) */
#include <unistd.h>
#include <ring3/sys.h>
#include "clamp.h"

ssize_t readlinkat(int dirfd, const char *pathname, char *buf, size_t bufsiz)
{
	return sys_readlinkat(dirfd, pathname, buf, clamp_to_int(bufsiz));
}
