/* SPDX-License-Identifier: MIT */
/* geteuid(2): the trap itself, since it cannot fail. */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/raw.h>

uid_t geteuid(void)
{
#ifdef SYS_geteuid32
	return raw_geteuid32();
#else
	return raw_geteuid();
#endif
}
