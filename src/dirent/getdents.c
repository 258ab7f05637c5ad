/* SPDX-License-Identifier: MIT */
/*
 * getdents(2), with musl's prototype: executes the system call getdents64, because struct dirent
 * has the layout that getdents64 writes.
 */
#include <dirent.h>
#include <ring3/sys.h>
#include "clamp.h"

int getdents(int fd, struct dirent *dirp, size_t count)
{
	return sys_getdents64(fd, dirp, (unsigned int)clamp_to_int(count));
}
