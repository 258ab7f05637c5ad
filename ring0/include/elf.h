/* SPDX-License-Identifier: MIT */
/* The structures of an ELF file that the program loader reads. elf(5); Linux: uapi/linux/elf.h. */
#ifndef ELF_H
#define ELF_H

#include <stdint.h>

#define ET_EXEC		2	/* program for a fixed address */
#define ET_DYN		3	/* program for any address */
#define PT_LOAD		1	/* segment to map */
#define PT_INTERP	3	/* segment with the dynamic linker's name */
#define PF_X		1
#define PF_W		2
#define PF_R		4

struct elf32_hdr {
	unsigned char ident[16];
	uint16_t type, machine;
	uint32_t version, entry, phoff, shoff, flags;
	uint16_t ehsize, phentsize, phnum, shentsize, shnum, shstrndx;
};

struct elf64_hdr {
	unsigned char ident[16];
	uint16_t type, machine;
	uint32_t version;
	uint64_t entry, phoff, shoff;
	uint32_t flags;
	uint16_t ehsize, phentsize, phnum, shentsize, shnum, shstrndx;
};

struct elf32_phdr {
	uint32_t type, offset, vaddr, paddr, filesz, memsz, flags, align;
};

struct elf64_phdr {
	uint32_t type, flags;
	uint64_t offset, vaddr, paddr, filesz, memsz, align;
};

#endif
