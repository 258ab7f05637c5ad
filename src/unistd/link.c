/* SPDX-License-Identifier: MIT */
/* link(2) */
#include <unistd.h>
#include <ring3/sys.h>

int link(const char *oldpath, const char *newpath)
{
	return sys_link(oldpath, newpath);
}
