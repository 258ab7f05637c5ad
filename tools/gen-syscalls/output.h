/* SPDX-License-Identifier: MIT */
/* What the commands print: one function each, in the file of its name. */
#ifndef OUTPUT_H
#define OUTPUT_H

#include "calls.h"

/* What a command works on. */
struct input {
	const struct table *table;
	const struct calls *calls;	/* none for a command that reads no list */
	const char *table_name;		/* base names, for the comment on top */
	const char *list_name;
};

/* A C header that defines __NR_NAME and SYS_NAME. */
void print_numbers(struct buffer *out, const struct input *input);

/* Assembler symbols .LSYS_NAME. */
void print_symbols(struct buffer *out, const struct input *input);

/* `PSEUDO name, words` for each call whose stub is not written by hand. */
void print_stubs(struct buffer *out, const struct input *input);

/* <ring3/sys.h>, the prototypes of the stubs. */
void print_prototypes(struct buffer *out, const struct input *input);

/* <ring3/raw.h>, the calls as inline functions. */
void print_raw(struct buffer *out, const struct input *input);

/* A C file that has the compiler check the counts of argument words. */
void print_words(struct buffer *out, const struct input *input);

#endif
