/* SPDX-License-Identifier: MIT */
/* geteuid(2) */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

uid_t geteuid(void)
{
#ifdef SYS_geteuid32
	return sys_geteuid32();
#else
	return sys_geteuid();
#endif
}
