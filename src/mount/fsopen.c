/* SPDX-License-Identifier: MIT */
/* fsopen(2) */
#include <sys/mount.h>
#include <ring3/sys.h>

int fsopen(const char *fsname, unsigned int flags)
{
	return sys_fsopen(fsname, flags);
}
