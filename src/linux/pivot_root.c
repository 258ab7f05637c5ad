/* SPDX-License-Identifier: MIT */
/* pivot_root(2) */
#include <ring3/linux.h>
#include <ring3/sys.h>

int pivot_root(const char *new_root, const char *put_old)
{
	return sys_pivot_root(new_root, put_old);
}
