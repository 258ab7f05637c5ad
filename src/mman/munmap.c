/* SPDX-License-Identifier: MIT */
/* munmap(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int munmap(void *addr, size_t length)
{
	return sys_munmap(addr, length);
}
