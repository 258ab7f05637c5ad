/* SPDX-License-Identifier: MIT */
/* setregid(2) */
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int setregid(gid_t rgid, gid_t egid)
{
	return ID32(sys_setregid)(rgid, egid);
}
