/* SPDX-License-Identifier: MIT */
/* getgid(2): the trap itself, since it cannot fail. */
#include <unistd.h>
#include <ring3/raw.h>
#include "ids.h"

gid_t getgid(void)
{
	return ID32(raw_getgid)();
}
