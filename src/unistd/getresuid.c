/* SPDX-License-Identifier: MIT */
/* getresuid(2) */
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int getresuid(uid_t *ruid, uid_t *euid, uid_t *suid)
{
	return ID32(sys_getresuid)(ruid, euid, suid);
}
