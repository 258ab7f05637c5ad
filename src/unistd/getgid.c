/* SPDX-License-Identifier: MIT */
/* getgid(2): the trap itself, since it cannot fail. */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/raw.h>

gid_t getgid(void)
{
#ifdef SYS_getgid32
	return raw_getgid32();
#else
	return raw_getgid();
#endif
}
