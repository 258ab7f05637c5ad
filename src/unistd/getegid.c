/* SPDX-License-Identifier: MIT */
/* getegid(2): without the error path, because it cannot fail. */
#include <unistd.h>
#include <ring3/raw.h>
#include "ids.h"

gid_t getegid(void)
{
	return ID32(raw_getegid)();
}
