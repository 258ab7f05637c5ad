/* SPDX-License-Identifier: MIT */
/* getresgid(2) */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int getresgid(gid_t *rgid, gid_t *egid, gid_t *sgid)
{
#ifdef SYS_getresgid32
	return sys_getresgid32(rgid, egid, sgid);
#else
	return sys_getresgid(rgid, egid, sgid);
#endif
}
