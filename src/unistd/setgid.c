/* SPDX-License-Identifier: MIT */
/* setgid(2) */
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int setgid(gid_t gid)
{
	return ID32(sys_setgid)(gid);
}
