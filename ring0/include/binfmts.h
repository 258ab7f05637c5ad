/* SPDX-License-Identifier: MIT */
/* struct linux_binprm: the program that execve() is loading. Linux: linux/binfmts.h. */
#ifndef BINFMTS_H
#define BINFMTS_H

#include <fs.h>

#define MAX_ARG_PAGES	32	/* limit for argument and environment strings, in pages */

struct linux_binprm {
	struct inode *inode;
	char *strings;			/* path, arguments, environment, each ended by NUL */
	unsigned long used;		/* number of bytes used in strings */
	int argc, envc;
	bool ia32;
	unsigned long entry, phdr, phnum, phent;	/* for the auxiliary vector */
};

/* Reads n bytes of the program's file at offset. Returns false if they are not all in the file. */
bool kernel_read(const struct inode *inode, unsigned long offset, void *to, unsigned long n);

/* Replaces the address space by a new one with a stack. After success the old program is gone. */
int begin_new_exec(unsigned long task_size);

/* Fills the stack: strings, auxiliary vector, environment, arguments. Returns its sp; 0: error. */
unsigned long create_stack(const struct linux_binprm *bprm);

/* binfmt_elf.c for 64 and 32 bits. Returns 0, -ENOEXEC if the format is another, or -errno. */
int load_elf_binary(struct linux_binprm *bprm);
int load_elf32_binary(struct linux_binprm *bprm);

#endif
