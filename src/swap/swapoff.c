/* SPDX-License-Identifier: MIT */
/* swapoff(2) */
#include <sys/swap.h>
#include <ring3/sys.h>

int swapoff(const char *path)
{
	return sys_swapoff(path);
}
