/* SPDX-License-Identifier: MIT */
/* setuid(2) */
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int setuid(uid_t uid)
{
	return ID32(sys_setuid)(uid);
}
