/* SPDX-License-Identifier: MIT */
/* __protect_relro: makes the segment GNU_RELRO read-only. */
#define RING3_INT80		/* __relocate calls this before __sysinfo is set */
#include <limits.h>
#include "image.h"
#include "startup.h"

/* In bytes. */
static unsigned long page_size(void)
{
#ifdef PAGE_SIZE
	return PAGE_SIZE;
#else
	unsigned long size = SMALLEST_PAGE;

	/* mprotect of no bytes answers EINVAL for an address amid a page. The auxiliary vector is out of reach here. */
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
	/* Only whole pages: other data may follow in the last page and must stay writable. (So do glibc and musl.) */
	start = bias + segment->vaddr;
	end = start + segment->memsz;
	size = page_size();
	start &= -size;		/* the linker starts the segment at a page boundary */
	end &= -size;
	if (start < end && FAILED(raw_mprotect((void *)start, end - start, PROT_READ)))
		__cannot_start("mprotect of GNU_RELRO fails", -1);
}
