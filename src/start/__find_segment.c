/* SPDX-License-Identifier: MIT */
/* __find_segment: looks through the program's own segments. */
#define RING3_INT80		/* for __relocate, which comes before __sysinfo is set */
#include "image.h"

const struct elf_segment *__find_segment(uint32_t type)
{
	const struct elf_header *header = &__ehdr_start;
	const struct elf_segment *segment;
	unsigned int left;

	__asm__("" : "+r"(header));	/* the compiler would not believe it */
	if (!header)			/* lld; with other linkers there is no such symbol, and no program */
		__cannot_start("the linker script leaves out the ELF header", -1);
	segment = (const struct elf_segment *)((const char *)header + header->phoff);
	for (left = header->phnum; left; left--, segment++)
		if (segment->type == type && (type != PT_LOAD || (!segment->offset && segment->filesz)))
			return segment;
	return NULL;
}
