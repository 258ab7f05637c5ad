/* SPDX-License-Identifier: MIT */
/* setgid(2) */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int setgid(gid_t gid)
{
#ifdef SYS_setgid32
	return sys_setgid32(gid);
#else
	return sys_setgid(gid);
#endif
}
