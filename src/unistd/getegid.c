/* SPDX-License-Identifier: MIT */
/* getegid(2): the trap itself, since it cannot fail. */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/raw.h>

gid_t getegid(void)
{
#ifdef SYS_getegid32
	return raw_getegid32();
#else
	return raw_getegid();
#endif
}
