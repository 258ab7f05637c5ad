/* SPDX-License-Identifier: MIT */
/* pkey_alloc(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int pkey_alloc(unsigned int flags, unsigned int access_rights)
{
	return sys_pkey_alloc(flags, access_rights);
}
