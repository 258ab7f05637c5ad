/* SPDX-License-Identifier: MIT */
/* euidaccess(3): does what access(2) does, but checks for the effective user and group ids. */
#include <fcntl.h>
#include <unistd.h>
#include "private.h"

int euidaccess(const char *pathname, int mode)
{
	return __faccessat(AT_FDCWD, pathname, mode, AT_EACCESS);
}
