/* SPDX-License-Identifier: MIT */
/* fsmount(2) */
#include <sys/mount.h>
#include <ring3/sys.h>

int fsmount(int fsfd, unsigned int flags, unsigned int attr_flags)
{
	return sys_fsmount(fsfd, flags, attr_flags);
}
