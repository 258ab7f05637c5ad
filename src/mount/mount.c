/* SPDX-License-Identifier: MIT */
/* mount(2) */
#include <sys/mount.h>
#include <ring3/sys.h>

int mount(const char *source, const char *target, const char *filesystemtype,
	  unsigned long mountflags, const void *data)
{
	return sys_mount(source, target, filesystemtype, mountflags, data);
}
