/* SPDX-License-Identifier: MIT */
/* lchmod(3): does what fchmodat(2) does with the flag AT_SYMLINK_NOFOLLOW. */
#include <fcntl.h>
#include <sys/stat.h>
#include "result.h"
#include "private.h"

int lchmod(const char *pathname, mode_t mode)
{
	return (int)result_or_errno(__set_mode(AT_FDCWD, pathname, mode, AT_SYMLINK_NOFOLLOW));
}
