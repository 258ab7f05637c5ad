/* SPDX-License-Identifier: MIT */
/* mlock(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int mlock(const void *addr, size_t len)
{
	return sys_mlock(addr, len);
}
