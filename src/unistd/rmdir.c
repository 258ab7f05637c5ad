/* SPDX-License-Identifier: MIT */
/* rmdir(2) */
#include <unistd.h>
#include <ring3/sys.h>

int rmdir(const char *pathname)
{
	return sys_rmdir(pathname);
}
