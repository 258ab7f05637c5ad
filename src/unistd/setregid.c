/* SPDX-License-Identifier: MIT */
/* setregid(2) */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int setregid(gid_t rgid, gid_t egid)
{
#ifdef SYS_setregid32
	return sys_setregid32(rgid, egid);
#else
	return sys_setregid(rgid, egid);
#endif
}
