/* SPDX-License-Identifier: MIT */
/* __protect_relro: makes the data in the segment PT_GNU_RELRO read-only. */
/*
 * On i386, enter the kernel by int 0x80. The address of the faster entry, __sysinfo, may not be set
 * yet.
 */
#define RING3_INT80
#include <limits.h>
#include "image.h"
#include "startup.h"

/* Returns the page size in bytes. */
static unsigned long page_size(void)
{
#ifdef PAGE_SIZE
	return PAGE_SIZE;
#else
	unsigned long size = SMALLEST_PAGE;

	/*
	 * Test addresses to find the page size, because this code cannot read the auxiliary vector
	 * (AT_PAGESZ). mprotect of 0 bytes fails with EINVAL if the address is not the start of a
	 * page.
	 */
	while (size < LARGEST_PAGE && raw_mprotect((void *)size, 0, PROT_READ) == -EINVAL)
		size *= 2;
	return size;
#endif
}

void __protect_relro(unsigned long bias)
{
	const struct elf_segment *segment = __find_segment(PT_GNU_RELRO);
	unsigned long start, end, size;

	if (!segment)
		return;
	/*
	 * Make only whole pages read-only, because the last page may contain other data. glibc and
	 * musl do the same.
	 */
	start = bias + segment->vaddr;
	end = start + segment->memsz;
	size = page_size();
	/*
	 * The first page may start before the segment. The linker puts no writable data into that
	 * part of the page.
	 */
	start &= -size;
	end &= -size;
	if (start < end && FAILED(raw_mprotect((void *)start, end - start, PROT_READ)))
		__cannot_start("mprotect of GNU_RELRO fails", -1);
}
