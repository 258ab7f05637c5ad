/* SPDX-License-Identifier: MIT */
/* Compiles binfmt_elf.c again, for i386 programs on x86_64. Linux: fs/compat_binfmt_elf.c. */
#include <elf.h>
#include <page.h>

#ifdef IA32_TASK_SIZE
typedef struct elf32_hdr ehdr_t;
typedef struct elf32_phdr phdr_t;
#define LOAD_ELF_BINARY	load_elf32_binary
#define ELF_CLASS	1
#define ELF_MACHINE	3	/* EM_386 */
#define ELF_TASK_SIZE	((unsigned long)IA32_TASK_SIZE)
#define ELF_IA32	true
#include "binfmt_elf.c"
#endif
