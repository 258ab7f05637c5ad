/* SPDX-License-Identifier: MIT */
/* setegid(2): the real and the saved id stay; -1, which to the kernel means that too, is no id to set. */
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
