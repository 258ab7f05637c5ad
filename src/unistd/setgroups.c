/* SPDX-License-Identifier: MIT */
/*
 * setgroups(2): limits the number of groups to INT_MAX, because the system call takes the number as
 * an int.
 */
#include <limits.h>
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int setgroups(size_t size, const gid_t *list)
{
	int count = size > INT_MAX ? -1 : (int)size;

	return ID32(sys_setgroups)(count, (gid_t *)list);
}
