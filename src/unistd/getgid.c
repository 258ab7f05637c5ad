/* SPDX-License-Identifier: MIT */
/* getgid(2) */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

gid_t getgid(void)
{
#ifdef SYS_getgid32
	return sys_getgid32();
#else
	return sys_getgid();
#endif
}
