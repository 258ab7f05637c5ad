/* SPDX-License-Identifier: MIT */
/* readlink(2) */
#include <unistd.h>
#include <ring3/sys.h>
#include "clamp.h"

ssize_t readlink(const char *pathname, char *buf, size_t bufsiz)
{
	return sys_readlink(pathname, buf, clamp_to_int(bufsiz));
}
