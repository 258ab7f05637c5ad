/* SPDX-License-Identifier: MIT */
/* unlinkat(2) */
#include <unistd.h>
#include <ring3/sys.h>

int unlinkat(int dirfd, const char *pathname, int flags)
{
	return sys_unlinkat(dirfd, pathname, flags);
}
