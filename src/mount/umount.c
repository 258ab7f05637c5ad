/* SPDX-License-Identifier: MIT */
/*
 * umount(2): executes the system call umount2 with flags 0, because most architectures have no
 * system call umount.
 */
#include <sys/mount.h>
#include <ring3/sys.h>

int umount(const char *target)
{
	return sys_umount2(target, 0);
}
