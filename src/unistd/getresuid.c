/* SPDX-License-Identifier: MIT */
/* getresuid(2) */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int getresuid(uid_t *ruid, uid_t *euid, uid_t *suid)
{
#ifdef SYS_getresuid32
	return sys_getresuid32(ruid, euid, suid);
#else
	return sys_getresuid(ruid, euid, suid);
#endif
}
