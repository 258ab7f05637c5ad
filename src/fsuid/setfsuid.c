/* SPDX-License-Identifier: MIT */
/* setfsuid(2) */
#include <sys/fsuid.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int setfsuid(uid_t fsuid)
{
#ifdef SYS_setfsuid32
	return (int)sys_setfsuid32(fsuid);
#else
	return (int)sys_setfsuid(fsuid);
#endif
}
