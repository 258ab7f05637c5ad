/* SPDX-License-Identifier: MIT */
/*
 * setgroups(2): the system call takes the number of groups as an int. If size is above INT_MAX,
 * this function passes -1, which the kernel rejects.
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
