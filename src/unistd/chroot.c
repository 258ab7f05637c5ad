/* SPDX-License-Identifier: MIT */
/* chroot(2) */
#include <unistd.h>
#include <ring3/sys.h>

int chroot(const char *path)
{
	return sys_chroot(path);
}
