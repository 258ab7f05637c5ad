/* SPDX-License-Identifier: MIT */
/* setfsuid(2) */
#include <sys/fsuid.h>
#include <ring3/sys.h>
#include "ids.h"

int setfsuid(uid_t fsuid)
{
	return (int)ID32(sys_setfsuid)(fsuid);
}
