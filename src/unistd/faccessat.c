/* SPDX-License-Identifier: MIT */
/* faccessat(2) */
#include <unistd.h>
#include "private.h"

int faccessat(int dirfd, const char *pathname, int mode, int flags)
{
	return __faccessat(dirfd, pathname, mode, flags);
}
