/* SPDX-License-Identifier: MIT */
/* setuid(2) */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int setuid(uid_t uid)
{
#ifdef SYS_setuid32
	return sys_setuid32(uid);
#else
	return sys_setuid(uid);
#endif
}
