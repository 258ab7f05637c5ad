/* SPDX-License-Identifier: MIT */
/* chdir(2) */
#include <unistd.h>
#include <ring3/sys.h>

int chdir(const char *path)
{
	return sys_chdir(path);
}
