/* SPDX-License-Identifier: MIT */
/* seteuid(2): the real and the saved id stay; -1, which to the kernel means that too, is no id to set. */
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
