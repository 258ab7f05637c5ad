/* SPDX-License-Identifier: MIT */
/* pkey_mprotect(2) */
#define _GNU_SOURCE
#include <sys/mman.h>
#include <ring3/sys.h>

int pkey_mprotect(void *addr, size_t len, int prot, int pkey)
{
	return sys_pkey_mprotect(addr, len, (unsigned long)prot, pkey);
}
