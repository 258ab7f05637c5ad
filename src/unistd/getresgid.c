/* SPDX-License-Identifier: MIT */
/* getresgid(2) */
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int getresgid(gid_t *rgid, gid_t *egid, gid_t *sgid)
{
	return ID32(sys_getresgid)(rgid, egid, sgid);
}
