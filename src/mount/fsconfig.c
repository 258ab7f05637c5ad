/* SPDX-License-Identifier: MIT */
/* fsconfig(2) */
#include <sys/mount.h>
#include <ring3/sys.h>

int fsconfig(int fd, unsigned int cmd, const char *key, const void *value, int aux)
{
	return sys_fsconfig(fd, cmd, key, value, aux);
}
