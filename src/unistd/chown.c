/* SPDX-License-Identifier: MIT */
/* chown(2): i386's first call of the name has 16-bit ids. */
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int chown(const char *pathname, uid_t owner, gid_t group)
{
#ifdef SYS_chown32
	return sys_chown32(pathname, owner, group);
#elif defined(SYS_chown)
	return sys_chown(pathname, owner, group);
#else
	return sys_fchownat(AT_FDCWD, pathname, owner, group, 0);
#endif
}
