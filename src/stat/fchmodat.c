/* SPDX-License-Identifier: MIT */
/* fchmodat(2): the system call fchmodat has no flags, so this calls __set_mode. */
#include <sys/stat.h>
#include "result.h"
#include "private.h"

int fchmodat(int dirfd, const char *pathname, mode_t mode, int flags)
{
	return (int)result_or_errno(__set_mode(dirfd, pathname, mode, flags));
}
