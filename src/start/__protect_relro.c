/* SPDX-License-Identifier: MIT */
/* __protect_relro: makes the segment GNU_RELRO read-only. */
#define RING3_INT80		/* __relocate calls this before __sysinfo is set */
#include <limits.h>
#include "image.h"
#include "startup.h"


void __protect_relro(unsigned long bias)
{
	const struct elf_segment *segment = __find_segment(PT_GNU_RELRO);
	unsigned long start, end;

	if (!segment)
		return;
	/* Only whole pages: other data may follow in the last page and must stay writable. (So do glibc and musl.) */
	start = bias + segment->vaddr;
	end = start + segment->memsz;
#ifdef PAGE_SIZE
	start &= -(unsigned long)PAGE_SIZE;		/* the linker starts it at a page */
	end &= -(unsigned long)PAGE_SIZE;
#else
	/* The page size is unknown here, so protect only whole pages of the largest size. */
	start = (start + LARGEST_PAGE - 1) & -(unsigned long)LARGEST_PAGE;
	end &= -(unsigned long)LARGEST_PAGE;
#endif
	if (start < end && FAILED(raw_mprotect((void *)start, end - start, PROT_READ)))
		__cannot_start("mprotect of GNU_RELRO fails", -1);
}
