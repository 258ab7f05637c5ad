/* SPDX-License-Identifier: MIT */
/* lchmod(3): fchmodat that does not follow a link. */
#include <fcntl.h>
#include <sys/stat.h>
#include "answer.h"
#include "mode.h"

int lchmod(const char *pathname, mode_t mode)
{
	return (int)answer(__set_mode(AT_FDCWD, pathname, mode, AT_SYMLINK_NOFOLLOW));
}
