/* SPDX-License-Identifier: MIT */
/* getuid(2): the trap itself, since it cannot fail. */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/raw.h>

uid_t getuid(void)
{
#ifdef SYS_getuid32
	return raw_getuid32();
#else
	return raw_getuid();
#endif
}
