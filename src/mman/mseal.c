/* SPDX-License-Identifier: MIT */
/* mseal(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int mseal(void *addr, size_t len, unsigned long flags)
{
	return sys_mseal(addr, len, flags);
}
