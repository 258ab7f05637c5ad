/* SPDX-License-Identifier: MIT */
/*
 * setegid(2): keeps the real and the saved id. -1 is no valid id here, but the kernel takes it as
 * "no change".
 */
#include <errno.h>
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int setegid(gid_t egid)
{
	const gid_t same = (gid_t)-1;

	if (egid == same) {
		errno = EINVAL;
		return -1;
	}
	return ID32(sys_setresgid)(same, egid, same);
}
