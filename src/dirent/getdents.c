/* SPDX-License-Identifier: MIT */
/*
 * getdents(2), with the prototype that musl declares. Executes the system call getdents64, because
 * getdents64 writes entries that have the layout of struct dirent.
 */
#include <dirent.h>
#include <ring3/sys.h>
#include "clamp.h"

int getdents(int fd, struct dirent *dirp, size_t count)
{
	return sys_getdents64(fd, dirp, (unsigned int)clamp_to_int(count));
}
