/* SPDX-License-Identifier: MIT */
/* unlink(2) */
#include <unistd.h>
#include <ring3/sys.h>

int unlink(const char *pathname)
{
	return sys_unlink(pathname);
}
