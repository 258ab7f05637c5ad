/* SPDX-License-Identifier: MIT */
/* A program that is about to run. Linux: linux/binfmts.h. */
#ifndef BINFMTS_H
#define BINFMTS_H

#include <fs.h>

#define MAX_ARG_PAGES	32	/* for the strings of arguments and environment */

struct linux_binprm {
	struct inode *inode;
	char *strings;			/* path, arguments, environment, each with its NUL */
	unsigned long used;		/* bytes of strings in use */
	int argc, envc;
	bool ia32;
	unsigned long entry, phdr, phnum, phent;	/* for the auxiliary vector */
};

/* Reads n bytes of the program's file. Returns false if they are beyond its end. */
bool kernel_read(const struct inode *inode, unsigned long offset, void *to, unsigned long n);

/* Replaces the address space by a new one with a stack. After this, a failure ends the process. */
int begin_new_exec(unsigned long task_size);

/* Fills the stack: strings, auxiliary vector, environment, arguments. Returns sp; 0: failure. */
unsigned long create_stack(const struct linux_binprm *bprm);

/* binfmt_elf.c, compiled for each word size: -ENOEXEC if the file has another format. */
int load_elf_binary(struct linux_binprm *bprm);
int load_elf32_binary(struct linux_binprm *bprm);

#endif
