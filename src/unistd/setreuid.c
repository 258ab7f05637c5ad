/* SPDX-License-Identifier: MIT */
/* setreuid(2) */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int setreuid(uid_t ruid, uid_t euid)
{
#ifdef SYS_setreuid32
	return sys_setreuid32(ruid, euid);
#else
	return sys_setreuid(ruid, euid);
#endif
}
