/* SPDX-License-Identifier: MIT */
/* chmod(2) */
#include <sys/stat.h>
#include <ring3/sys.h>

int chmod(const char *pathname, mode_t mode)
{
	return sys_chmod(pathname, mode);
}
