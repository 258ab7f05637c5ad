/* SPDX-License-Identifier: MIT */
/*
 * Functions for start-up code. They examine the ELF image of the running program: its load address,
 * its segments, and the data that becomes read-only after relocation.
 */
#ifndef RING3_IMAGE_H
#define RING3_IMAGE_H

#include <stddef.h>
#include <sys/mman.h>
#include <ring3/raw.h>
#include "result.h"
#include "startup.h"
#include "elf.h"

/* The ELF header of the running program. The linker defines the symbol __ehdr_start. */
extern const struct elf_header __ehdr_start;

/*
 * __cannot_start(why, number): writes `ring3: cannot start: WHY NUMBER` to descriptor 2 and exits
 * with status 127. If number is -1, the message has no NUMBER. The function works even before the
 * program is relocated.
 */
__attribute__((noreturn)) void __cannot_start(const char *why, long number);

/*
 * __find_segment(type): returns the program header of the first segment of this type, or NULL. But
 * for PT_LOAD the function returns the segment that contains the ELF header, because a program has
 * several PT_LOAD segments. Defined in src/start/__find_segment.c.
 */
const struct elf_segment *__find_segment(uint32_t type);

/*
 * load_bias(): returns the difference between the program's address in memory and the address that
 * the linker assigned.
 */
static inline unsigned long load_bias(void)
{
	return (unsigned long)&__ehdr_start - __find_segment(PT_LOAD)->vaddr;
}

/*
 * __protect_relro(bias): makes the data of the segment PT_GNU_RELRO read-only. Start-up code writes
 * this data before it calls the function. bias is the result of load_bias().
 */
void __protect_relro(unsigned long bias);

/*
 * __ring3_resolve_later(bias, entry, end, words): saves the address of a relocation table of a
 * static PIE. The table goes from entry to end and contains R_IRELATIVE relocations (see elf.h). An
 * entry has `words` words. To process an entry, ring3 calls a function of the program, the resolver
 * of an ifunc. The resolver may need thread-local variables. So the object file ifuncs.o processes
 * the table later, when thread-local variables work. If ifuncs.o is not linked, a weak
 * __ring3_resolve_later in __relocate.c prints a message and ends the program.
 */
void __ring3_resolve_later(unsigned long bias, const unsigned long *entry, const unsigned long *end, int words);

#endif
