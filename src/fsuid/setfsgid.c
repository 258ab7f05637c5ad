/* SPDX-License-Identifier: MIT */
/* setfsgid(2) */
#include <sys/fsuid.h>
#include <ring3/sys.h>
#include "ids.h"

int setfsgid(gid_t fsgid)
{
	return (int)ID32(sys_setfsgid)(fsgid);
}
