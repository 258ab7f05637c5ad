/* SPDX-License-Identifier: MIT */
/* __protect_relro: makes the segment GNU_RELRO read-only. */
#define RING3_INT80		/* for __relocate, which comes before __sysinfo is set */
#include <limits.h>
#include "image.h"
#include "startup.h"

#ifndef RELRO_PAGE
#define RELRO_PAGE	PAGE_SIZE
#endif

void __protect_relro(unsigned long bias)
{
	const struct elf_segment *segment = __find_segment(PT_GNU_RELRO);
	unsigned long start, end;

	if (!segment)
		return;
	/* Whole pages: the linker begins it on one, and what follows in its last one stays writable. (glibc, musl.) */
	start = (bias + segment->vaddr) & -(unsigned long)RELRO_PAGE;
	end = (bias + segment->vaddr + segment->memsz) & -(unsigned long)RELRO_PAGE;
	if (start != end && FAILED(raw_mprotect((void *)start, end - start, PROT_READ)))
		__cannot_start("mprotect of GNU_RELRO fails", -1);
}
