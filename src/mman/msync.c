/* SPDX-License-Identifier: MIT */
/* msync(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int msync(void *addr, size_t length, int flags)
{
	return sys_msync(addr, length, flags);
}
