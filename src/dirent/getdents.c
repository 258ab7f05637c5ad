/* SPDX-License-Identifier: MIT */
/*
 * getdents(2), with musl's prototype: struct dirent has the layout of getdents64, so this calls
 * getdents64.
 */
#include <dirent.h>
#include <ring3/sys.h>
#include "clamp.h"

int getdents(int fd, struct dirent *dirp, size_t count)
{
	return sys_getdents64(fd, dirp, (unsigned int)clamp_to_int(count));
}
