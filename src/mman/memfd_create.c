/* SPDX-License-Identifier: MIT */
/* memfd_create(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int memfd_create(const char *name, unsigned int flags)
{
	return sys_memfd_create(name, flags);
}
