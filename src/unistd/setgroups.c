/* SPDX-License-Identifier: MIT */
/* setgroups(2): the kernel counts in an int; more than one holds is too many, not some other number. */
#include <limits.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int setgroups(size_t size, const gid_t *list)
{
	int count = size > INT_MAX ? -1 : (int)size;

#ifdef SYS_setgroups32
	return sys_setgroups32(count, (gid_t *)list);
#else
	return sys_setgroups(count, (gid_t *)list);
#endif
}
