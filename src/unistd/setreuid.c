/* SPDX-License-Identifier: MIT */
/* setreuid(2) */
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int setreuid(uid_t ruid, uid_t euid)
{
	return ID32(sys_setreuid)(ruid, euid);
}
