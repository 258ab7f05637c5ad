/* SPDX-License-Identifier: MIT */
/* getgroups(2) */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int getgroups(int size, gid_t *list)
{
#ifdef SYS_getgroups32
	return sys_getgroups32(size, list);
#else
	return sys_getgroups(size, list);
#endif
}
