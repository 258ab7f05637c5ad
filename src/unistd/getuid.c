/* SPDX-License-Identifier: MIT */
/* getuid(2): without the error path, because it cannot fail. */
#include <unistd.h>
#include <ring3/raw.h>
#include "ids.h"

uid_t getuid(void)
{
	return ID32(raw_getuid)();
}
