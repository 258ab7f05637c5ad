/* SPDX-License-Identifier: MIT */
/* setfsgid(2) */
#include <sys/fsuid.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int setfsgid(gid_t fsgid)
{
#ifdef SYS_setfsgid32
	return (int)sys_setfsgid32(fsgid);
#else
	return (int)sys_setfsgid(fsgid);
#endif
}
