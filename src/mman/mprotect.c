/* SPDX-License-Identifier: MIT */
/* mprotect(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int mprotect(void *addr, size_t len, int prot)
{
	return sys_mprotect(addr, len, (unsigned long)prot);
}
