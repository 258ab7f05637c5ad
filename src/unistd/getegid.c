/* SPDX-License-Identifier: MIT */
/* getegid(2) */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

gid_t getegid(void)
{
#ifdef SYS_getegid32
	return sys_getegid32();
#else
	return sys_getegid();
#endif
}
