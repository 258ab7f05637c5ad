/* SPDX-License-Identifier: MIT */
/*
 * fchown(2): on 32-bit architectures executes fchown32, because the system call fchown has 16-bit
 * ids.
 */
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int fchown(int fd, uid_t owner, gid_t group)
{
	return ID32(sys_fchown)(fd, owner, group);
}
