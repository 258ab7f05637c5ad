/* SPDX-License-Identifier: MIT */
/*
 * setegid(2): does not change the real and the saved id. It rejects the invalid id -1, because the
 * system call would take -1 as "no change".
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
