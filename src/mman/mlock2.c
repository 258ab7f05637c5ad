/* SPDX-License-Identifier: MIT */
/* mlock2(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int mlock2(const void *addr, size_t len, unsigned int flags)
{
	return sys_mlock2(addr, len, (int)flags);
}
