/* SPDX-License-Identifier: MIT */
/* munlock(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int munlock(const void *addr, size_t len)
{
	return sys_munlock(addr, len);
}
