/* SPDX-License-Identifier: MIT */
/* mkdir(2) */
#include <sys/stat.h>
#include <ring3/sys.h>

int mkdir(const char *pathname, mode_t mode)
{
	return sys_mkdir(pathname, mode);
}
