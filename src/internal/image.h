/* SPDX-License-Identifier: MIT */
/*
 * Functions for start-up code that examine the ELF image of the running program: its load address, its segments, and the
 * data that is read-only after relocation.
 */
#ifndef RING3_IMAGE_H
#define RING3_IMAGE_H

#include <stddef.h>
#include <sys/mman.h>
#include <ring3/raw.h>
#include "result.h"
#include "startup.h"
#include "elf.h"

/* The ELF header of the running program. The linker defines the symbol. */
extern const struct elf_header __ehdr_start;

/*
 * __cannot_start(why, number): writes `ring3: cannot start: WHY NUMBER` to descriptor 2 and exits with status 127. A
 * number of -1 is not printed. Works even before the program is relocated.
 */
__attribute__((noreturn)) void __cannot_start(const char *why, long number);

/*
 * __find_segment(type): returns the first segment of the type, or NULL. For PT_LOAD it returns the segment that contains
 * the ELF header. Defined in src/start/__find_segment.c.
 */
const struct elf_segment *__find_segment(uint32_t type);

/* load_bias(): returns the address where the program was loaded minus its link-time address. */
static inline unsigned long load_bias(void)
{
	return (unsigned long)&__ehdr_start - __find_segment(PT_LOAD)->vaddr;
}

/*
 * __protect_relro(bias): makes the data in PT_GNU_RELRO read-only, after start-up code wrote
 * it.
 */
void __protect_relro(unsigned long bias);

/*
 * __ring3_resolve_later(bias, entry, end, words): remembers the relocation table of a static PIE from
 * entry to end, which has R_IRELATIVE relocations. ifuncs.o processes them later, when the thread block
 * is set up. If ifuncs.o is not linked, a weak version in __relocate.c prints a message and ends the
 * program.
 */
void __ring3_resolve_later(unsigned long bias, const unsigned long *entry, const unsigned long *end, int words);

#endif
