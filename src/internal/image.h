/* SPDX-License-Identifier: MIT */
/*
 * The running program's own ELF image: load address, segments, and the read-only data after
 * relocation.
 */
#ifndef RING3_IMAGE_H
#define RING3_IMAGE_H

#include <stddef.h>
#include <sys/mman.h>
#include <ring3/raw.h>
#include "result.h"
#include "startup.h"
#include "elf.h"

/* The program's ELF header in memory; a symbol of the linker. */
extern const struct elf_header __ehdr_start;

/*
 * __cannot_start(why, number): writes `ring3: cannot start: WHY NUMBER` to fd 2 and ends the program
 * with status 127; without the number if it is -1. It works before the program is relocated.
 */
__attribute__((noreturn)) void __cannot_start(const char *why, long number);

/*
 * __find_segment(type): the first segment of that type or NULL; for PT_LOAD the segment that holds
 * the ELF header. src/start/__find_segment.c.
 */
const struct elf_segment *__find_segment(uint32_t type);

/* load_bias(): the address where the program was loaded minus the address it was linked for. */
static inline unsigned long load_bias(void)
{
	return (unsigned long)&__ehdr_start - __find_segment(PT_LOAD)->vaddr;
}

/*
 * __protect_relro(bias): makes the segment GNU_RELRO read-only. Only start-up code writes its
 * data.
 */
void __protect_relro(unsigned long bias);

/*
 * __ring3_resolve_later(bias, entry, end, words): notes that a relocation table of a static PIE has
 * R_IRELATIVE relocations, which must wait until the thread block is set up. src/start/ifuncs.c. If
 * the program is linked without ifuncs.o, a weak version in __relocate.c prints a message and ends
 * the program.
 */
void __ring3_resolve_later(unsigned long bias, const unsigned long *entry, const unsigned long *end, int words);

#endif
