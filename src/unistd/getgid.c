/* SPDX-License-Identifier: MIT */
/* getgid(2): does not check for an error, because the system call always succeeds. */
#include <unistd.h>
#include <ring3/raw.h>
#include "ids.h"

gid_t getgid(void)
{
	return ID32(raw_getgid)();
}
