/* SPDX-License-Identifier: MIT */
/* umount2(2) */
#include <sys/mount.h>
#include <ring3/sys.h>

int umount2(const char *target, int flags)
{
	return sys_umount2(target, flags);
}
