/* SPDX-License-Identifier: MIT */
/* getuid(2) */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

uid_t getuid(void)
{
#ifdef SYS_getuid32
	return sys_getuid32();
#else
	return sys_getuid();
#endif
}
