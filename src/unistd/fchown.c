/* SPDX-License-Identifier: MIT */
/* fchown(2): i386's first call of the name has 16-bit ids. */
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int fchown(int fd, uid_t owner, gid_t group)
{
	return ID32(sys_fchown)(fd, owner, group);
}
