/* SPDX-License-Identifier: MIT */
/* pkey_free(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int pkey_free(int pkey)
{
	return sys_pkey_free(pkey);
}
