/* SPDX-License-Identifier: MIT */
/* getgroups(2) */
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int getgroups(int size, gid_t *list)
{
	return ID32(sys_getgroups)(size, list);
}
