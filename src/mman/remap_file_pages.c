/* SPDX-License-Identifier: MIT */
/* remap_file_pages(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int remap_file_pages(void *addr, size_t size, int prot, size_t pgoff, int flags)
{
	return sys_remap_file_pages(addr, size, (unsigned long)prot, pgoff, (unsigned long)flags);
}
