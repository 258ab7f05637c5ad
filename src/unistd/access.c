/* SPDX-License-Identifier: MIT */
/* access(2) */
#include <unistd.h>
#include <ring3/sys.h>

int access(const char *pathname, int mode)
{
	return sys_access(pathname, mode);
}
