/* SPDX-License-Identifier: MIT */
/* geteuid(2): without the error path, because it cannot fail. */
#include <unistd.h>
#include <ring3/raw.h>
#include "ids.h"

uid_t geteuid(void)
{
	return ID32(raw_geteuid)();
}
