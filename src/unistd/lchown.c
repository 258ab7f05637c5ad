/* SPDX-License-Identifier: MIT */
/*
 * lchown(2): on 32-bit architectures executes lchown32, because the system call lchown has 16-bit
 * ids.
 */
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
