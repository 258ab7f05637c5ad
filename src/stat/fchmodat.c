/* SPDX-License-Identifier: MIT */
/* fchmodat(2): the kernel's call of that name has no flags. */
#include <sys/stat.h>
#include "answer.h"
#include "mode.h"

int fchmodat(int dirfd, const char *pathname, mode_t mode, int flags)
{
	return (int)answer(__set_mode(dirfd, pathname, mode, flags));
}
