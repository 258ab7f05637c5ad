/* SPDX-License-Identifier: MIT */
/*
 * Structures and constants of ELF files, as far as ring3 needs them. System V ABI, "Object Files";
 * elf(5).
 */
#ifndef RING3_ELF_H
#define RING3_ELF_H

#include <limits.h>
#include <stdint.h>

#define ELF_MAGIC	0x464c457f	/* the first 4 bytes of the file, "\177ELF", as a number */

struct elf_header {
	uint32_t magic;
	unsigned char class;		/* 1: 32-bit, 2: 64-bit */
	unsigned char ident[11];
	uint16_t type, machine;
	uint32_t version;
	unsigned long entry;
	unsigned long phoff;		/* offset of the program headers (struct elf_segment) */
	unsigned long shoff;
	uint32_t flags;
	uint16_t ehsize;
	uint16_t phentsize, phnum;	/* bytes of a program header; number of headers */
	uint16_t shentsize, shnum, shstrndx;
};

#define PT_LOAD		1		/* segment that the kernel maps */
#define PT_DYNAMIC	2		/* contains the dynamic section (struct elf_dynamic) */
#define PT_TLS		7		/* contains initial values of thread-local variables */
#define PT_GNU_RELRO	0x6474e552	/* data that is read-only after relocation */

#define R_NONE		0

/*
 * An ifunc is a function with several implementations. A function of the program, the resolver,
 * returns the address of one of them. A relocation of type R_IRELATIVE tells the start-up code to
 * call a resolver, and to store the result in a word of the program. The relocation's addend is the
 * address that the linker assigned to the resolver. If the architecture's relocations contain no
 * addend, startup.h defines IRELATIVE_WITHOUT_ADDEND.
 *
 * If a program is linked for a fixed address (no PIE), all these relocations are in one table. The
 * macros IRELATIVE_START and IRELATIVE_END are the linker's symbols for the start and the end of
 * this table.
 */
#ifdef IRELATIVE_WITHOUT_ADDEND
#define IRELATIVE_START	__rel_iplt_start
#define IRELATIVE_END	__rel_iplt_end
#define IRELATIVE_WORDS	2	/* address, type; the addend is in memory at the address */
#else
#define IRELATIVE_START	__rela_iplt_start
#define IRELATIVE_END	__rela_iplt_end
#define IRELATIVE_WORDS	3	/* address, type, addend */
#endif

#define STT_FUNC	2		/* type of a function, in the low 4 bits of info */

/*
 * The members of these structures have a different order in 64-bit and 32-bit ELF, because 64-bit
 * members must be aligned to 8 bytes.
 */
#if ULONG_MAX > 0xffffffff
#define ELF_CLASS	2
#define ELF_RELOCATION_TYPE(info) ((info) & 0xffffffff)

struct elf_segment {
	uint32_t type, flags;
	unsigned long offset, vaddr, paddr, filesz, memsz, align;
};

struct elf_symbol {
	uint32_t name;			/* offset of the name in the string table */
	unsigned char info, other;
	uint16_t shndx;			/* 0: the symbol is undefined in this image */
	unsigned long value, size;
};
#else
#define ELF_CLASS	1
#define ELF_RELOCATION_TYPE(info) ((info) & 0xff)

struct elf_segment {
	uint32_t type;
	unsigned long offset, vaddr, paddr, filesz, memsz;
	uint32_t flags;
	unsigned long align;
};

struct elf_symbol {
	uint32_t name;
	unsigned long value, size;
	unsigned char info, other;
	uint16_t shndx;
};
#endif

struct elf_dynamic {
	unsigned long tag, value;
};

#define DT_NULL		0		/* end of the dynamic section */
#define DT_PLTRELSZ	2
#define DT_HASH		4
#define DT_STRTAB	5
#define DT_SYMTAB	6
#define DT_RELA		7
#define DT_RELASZ	8
#define DT_STRSZ	10
#define DT_REL		17
#define DT_RELSZ	18
#define DT_PLTREL	20		/* type of relocations in DT_JMPREL: DT_REL or DT_RELA */
#define DT_JMPREL	23
#define DT_RELRSZ	35
#define DT_RELR		36
#define DT_GNU_HASH	0x6ffffef5

#endif
