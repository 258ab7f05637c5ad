/* SPDX-License-Identifier: MIT */
/* setresgid(2) */
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int setresgid(gid_t rgid, gid_t egid, gid_t sgid)
{
	return ID32(sys_setresgid)(rgid, egid, sgid);
}
