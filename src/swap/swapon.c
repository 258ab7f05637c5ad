/* SPDX-License-Identifier: MIT */
/* swapon(2) */
#include <sys/swap.h>
#include <ring3/sys.h>

int swapon(const char *path, int swapflags)
{
	return sys_swapon(path, swapflags);
}
