/* SPDX-License-Identifier: MIT */
/* eaccess(3): access(2) with the effective ids. */
#include <fcntl.h>
#include <unistd.h>
#include "private.h"

int eaccess(const char *pathname, int mode)
{
	return __faccessat(AT_FDCWD, pathname, mode, AT_EACCESS);
}
