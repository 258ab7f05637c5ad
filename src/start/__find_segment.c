/* SPDX-License-Identifier: MIT */
/* __find_segment: searches for a segment in the program headers of the running program. */
/*
 * On i386, enter the kernel by int 0x80. The address of the faster entry, __sysinfo, may not be set
 * yet.
 */
#define RING3_INT80
#include "image.h"

const struct elf_segment *__find_segment(uint32_t type)
{
	const struct elf_header *header = &__ehdr_start;
	const struct elf_segment *segment;
	unsigned int left;

	__asm__("" : "+r"(header));	/* otherwise the compiler removes the check for NULL */
	/* lld sets __ehdr_start to NULL if no segment contains the ELF header. */
	if (!header)
		__cannot_start("the linker script leaves out the ELF header", -1);
	segment = (const struct elf_segment *)((const char *)header + header->phoff);
	for (left = header->phnum; left; left--, segment++)
		if (segment->type == type && (type != PT_LOAD || (!segment->offset && segment->filesz)))
			return segment;
	return NULL;
}
