/* SPDX-License-Identifier: MIT */
/* Programs of i386 on x86_64: binfmt_elf.c once more, with 32-bit words. Linux: fs/compat_binfmt_elf.c. */
#include <page.h>

#ifdef IA32_TASK_SIZE
#include <elf.h>

typedef struct elf32_hdr ehdr_t;
typedef struct elf32_phdr phdr_t;
#define LOAD_ELF_BINARY	load_elf32_binary
#define ELF_CLASS	1
#define ELF_MACHINE	3
#define ELF_TASK_SIZE	((unsigned long)IA32_TASK_SIZE)
#define ELF_IA32	true
#include "binfmt_elf.c"
#else
#include <binfmts.h>

int load_elf32_binary(struct linux_binprm *bprm)
{
	(void)bprm;
	return -ENOEXEC;
}
#endif
