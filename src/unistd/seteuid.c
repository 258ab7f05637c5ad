/* SPDX-License-Identifier: MIT */
/*
 * seteuid(2): does not change the real and the saved id. It rejects the invalid id -1, because the
 * system call would take -1 as "no change".
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
