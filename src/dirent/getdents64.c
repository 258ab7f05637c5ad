/* SPDX-License-Identifier: MIT */
/* getdents64(2) */
#include <dirent.h>
#include <ring3/sys.h>
#include "clamp.h"

ssize_t getdents64(int fd, void *dirp, size_t count)
{
	return sys_getdents64(fd, dirp, (unsigned int)clamp_to_int(count));
}
