/* SPDX-License-Identifier: MIT */
/*
 * Structures and constants of ELF that ring3 uses. System V ABI, "Object Files"; elf(5).
 */
#ifndef RING3_ELF_H
#define RING3_ELF_H

#include <limits.h>
#include <stdint.h>

#define ELF_MAGIC	0x464c457f	/* "\177ELF", read as a word */

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
	uint16_t phentsize, phnum;	/* size in bytes and number of program headers */
	uint16_t shentsize, shnum, shstrndx;
};

#define PT_LOAD		1		/* a segment to map */
#define PT_DYNAMIC	2		/* segment with the dynamic section (struct elf_dynamic) */
#define PT_TLS		7		/* segment with initial values of thread-local variables */
#define PT_GNU_RELRO	0x6474e552	/* read-only after relocation */

#define R_NONE		0

/*
 * IRELATIVE_START and _END: the R_IRELATIVE relocations of a program at a fixed address; the linker
 * defines the symbols. startup.h defines IRELATIVE_WITHOUT_ADDEND for some architectures.
 */
#ifdef IRELATIVE_WITHOUT_ADDEND
#define IRELATIVE_START	__rel_iplt_start
#define IRELATIVE_END	__rel_iplt_end
#define IRELATIVE_WORDS	2	/* address, type; the addend is in the word at address */
#else
#define IRELATIVE_START	__rela_iplt_start
#define IRELATIVE_END	__rela_iplt_end
#define IRELATIVE_WORDS	3	/* address, type, addend */
#endif

#define STT_FUNC	2		/* low 4 bits of info: a function */

/* 64-bit and 32-bit ELF have the members below in a different order, for alignment. */
#if ULONG_MAX > 0xffffffff
#define ELF_CLASS	2
#define ELF_RELOCATION_TYPE(info) ((info) & 0xffffffff)

struct elf_segment {
	uint32_t type, flags;
	unsigned long offset, vaddr, paddr, filesz, memsz, align;
};

struct elf_symbol {
	uint32_t name;			/* offset in the string table */
	unsigned char info, other;
	uint16_t shndx;			/* 0: undefined in this image */
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
#define DT_PLTREL	20		/* type of the DT_JMPREL relocations: DT_REL or DT_RELA */
#define DT_JMPREL	23
#define DT_RELRSZ	35
#define DT_RELR		36
#define DT_GNU_HASH	0x6ffffef5

#endif
