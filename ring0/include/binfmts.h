/* SPDX-License-Identifier: MIT */
/* struct linux_binprm: describes the program that execve() loads. Linux: linux/binfmts.h. */
#ifndef BINFMTS_H
#define BINFMTS_H

#include <fs.h>

#define MAX_ARG_PAGES	32	/* maximum number of pages for argument and environment strings */

struct linux_binprm {
	struct inode *inode;
	char *strings;			/* path, arguments and environment; each ends with NUL */
	unsigned long used;		/* number of bytes used in strings */
	int argc, envc;
	bool ia32;
	unsigned long entry, phdr, phnum, phent;	/* for the auxiliary vector */
};

/* Copies n bytes of the file from offset on. Returns false if the file has fewer bytes there. */
bool kernel_read(const struct inode *inode, unsigned long offset, void *to, unsigned long n);

/* Gives the process a new address space with only a stack. On error, keeps the old one. */
int begin_new_exec(unsigned long task_size);

/* Writes arguments, environment, auxiliary vector to the stack. Returns sp, or 0 on error. */
unsigned long create_stack(const struct linux_binprm *bprm);

/* Load an ELF program. Return 0, -ENOEXEC if the format or word size is different, or -errno. */
int load_elf_binary(struct linux_binprm *bprm);
int load_elf32_binary(struct linux_binprm *bprm);

#endif
