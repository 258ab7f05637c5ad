/* SPDX-License-Identifier: MIT */
/* fchown(2): i386's first call of the name has 16-bit ids. */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int fchown(int fd, uid_t owner, gid_t group)
{
#ifdef SYS_fchown32
	return sys_fchown32(fd, owner, group);
#else
	return sys_fchown(fd, owner, group);
#endif
}
