/* SPDX-License-Identifier: MIT */
/* fchown(2): i386's system call fchown takes 16-bit ids, so this calls fchown32. */
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int fchown(int fd, uid_t owner, gid_t group)
{
	return ID32(sys_fchown)(fd, owner, group);
}
