/* SPDX-License-Identifier: MIT */
/* setresuid(2) */
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int setresuid(uid_t ruid, uid_t euid, uid_t suid)
{
	return ID32(sys_setresuid)(ruid, euid, suid);
}
