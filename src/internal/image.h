/* SPDX-License-Identifier: MIT */
/* The running program's own ELF image: where it was loaded, its segments, and the end of its read-only data. */
#ifndef RING3_IMAGE_H
#define RING3_IMAGE_H

#include <stddef.h>
#include <sys/mman.h>
#include <ring3/raw.h>
#include "result.h"
#include "startup.h"
#include "elf.h"

/* The linker's name for the program's ELF header in memory. */
extern const struct elf_header __ehdr_start;

/*
 * __cannot_start(why, number): writes `ring3: cannot start: WHY NUMBER` to fd 2 and ends the program
 * with status 127; without the number if it is -1. It works before the program is relocated.
 */
__attribute__((noreturn)) void __cannot_start(const char *why, long number);

/*
 * __find_segment(type): the first segment of that type, or NULL; of PT_LOAD the one that holds the
 * header. src/start/__find_segment.c.
 */
const struct elf_segment *__find_segment(uint32_t type);

/* load_bias(): where the program was loaded, minus where it was linked for. */
static inline unsigned long load_bias(void)
{
	return (unsigned long)&__ehdr_start - __find_segment(PT_LOAD)->vaddr;
}

/* __protect_relro(bias): makes read-only what only start-up had to write, where the linker says so. */
void __protect_relro(unsigned long bias);

/*
 * __ring3_resolve_later(bias, entry, end, words): that table of a static PIE has R_IRELATIVE
 * relocations, to be resolved once the thread block is set up. src/start/ifuncs.c; if the link did
 * not ask for that member, a weak one in __relocate.c says so and ends the program.
 */
void __ring3_resolve_later(unsigned long bias, const unsigned long *entry, const unsigned long *end, int words);

#endif
