/* SPDX-License-Identifier: MIT */
/* lchown(2): i386's system call lchown takes 16-bit ids, so this calls lchown32. */
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int lchown(const char *pathname, uid_t owner, gid_t group)
{
#ifdef SYS_lchown
	return ID32(sys_lchown)(pathname, owner, group);
#else
	return sys_fchownat(AT_FDCWD, pathname, owner, group, AT_SYMLINK_NOFOLLOW);
#endif
}
