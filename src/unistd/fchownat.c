/* SPDX-License-Identifier: MIT */
/* fchownat(2) */
#include <unistd.h>
#include <ring3/sys.h>

int fchownat(int dirfd, const char *pathname, uid_t owner, gid_t group, int flags)
{
	return sys_fchownat(dirfd, pathname, owner, group, flags);
}
