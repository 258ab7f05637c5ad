/* SPDX-License-Identifier: MIT */
/*
 * chown(2): on 32-bit architectures executes chown32, because the system call chown has 16-bit ids.
 */
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>
#include "ids.h"

int chown(const char *pathname, uid_t owner, gid_t group)
{
#ifdef SYS_chown
	return ID32(sys_chown)(pathname, owner, group);
#else
	return sys_fchownat(AT_FDCWD, pathname, owner, group, 0);
#endif
}
