/* SPDX-License-Identifier: MIT */
/* setresuid(2) */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int setresuid(uid_t ruid, uid_t euid, uid_t suid)
{
#ifdef SYS_setresuid32
	return sys_setresuid32(ruid, euid, suid);
#else
	return sys_setresuid(ruid, euid, suid);
#endif
}
