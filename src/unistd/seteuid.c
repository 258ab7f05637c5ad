/* SPDX-License-Identifier: MIT */
/*
 * seteuid(2): keeps the real and the saved id. -1 is no valid id here, but the kernel takes it as
 * "no change".
 */
#include <errno.h>
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int seteuid(uid_t euid)
{
	const uid_t same = (uid_t)-1;

	if (euid == same) {
		errno = EINVAL;
		return -1;
	}
	return ID32(sys_setresuid)(same, euid, same);
}
