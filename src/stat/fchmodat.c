/* SPDX-License-Identifier: MIT */
/* fchmodat(2): calls __set_mode, because the system call fchmodat has no argument flags. */
#include <sys/stat.h>
#include "result.h"
#include "private.h"

int fchmodat(int dirfd, const char *pathname, mode_t mode, int flags)
{
	return (int)result_or_errno(__set_mode(dirfd, pathname, mode, flags));
}
