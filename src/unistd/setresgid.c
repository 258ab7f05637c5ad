/* SPDX-License-Identifier: MIT */
/* setresgid(2) */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int setresgid(gid_t rgid, gid_t egid, gid_t sgid)
{
#ifdef SYS_setresgid32
	return sys_setresgid32(rgid, egid, sgid);
#else
	return sys_setresgid(rgid, egid, sgid);
#endif
}
