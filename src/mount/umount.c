/* SPDX-License-Identifier: MIT */
/* umount(2): umount2 without flags; x86_64 has no call of the name. */
#include <sys/mount.h>
#include <ring3/sys.h>

int umount(const char *target)
{
	return sys_umount2(target, 0);
}
