/* SPDX-License-Identifier: MIT */
/* madvise(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int madvise(void *addr, size_t length, int advice)
{
	return sys_madvise(addr, length, advice);
}
