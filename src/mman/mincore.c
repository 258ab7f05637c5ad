/* SPDX-License-Identifier: MIT */
/* mincore(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int mincore(void *addr, size_t length, unsigned char *vec)
{
	return sys_mincore(addr, length, vec);
}
