/* SPDX-License-Identifier: MIT */
/* What the generator knows of each architecture: the one table, made by the build from arch/ARCHITECTURE/arch.conf. */
#ifndef ARCHITECTURE_H
#define ARCHITECTURE_H

#include "text.h"

/* The registers that the kernel reads arguments from: a call has at most this many argument words. */
enum { MOST_WORDS = 6 };

/* Makes a call with one value for each argument; returns what the kernel does, -errno when it fails. */
typedef long enter_function(long number, long argument);

/* That of this program's own architecture. */
enter_function enter_own;

struct architecture {
	const char *name;		/* of its folder, and the word in the list's rows */
	const char *abis;		/* its words in a table's second column, blanks between */
	const char *other_abi;		/* that of rows in its table for other programs, or "" */
	const char *skipped_abis;	/* those of rows in its table for other architectures, blanks between, or "" */
	const char *abi_aliases;	/* WORD:MEANT with blanks between: what people write for an ABI word */
	bool generic;			/* its table is the kernel's generic one, which other architectures have too */
	const char *old_entry_prefix;	/* before entry points in its tables of Linux 4.17 to 5.6, or "" */
	unsigned int word_size;		/* bits of a register */
	const char *condition;		/* true in C's preprocessor when compiling for it */
	const char *trap;		/* the instruction that enters the kernel */
	const char *number_register;
	const char *result_register;	/* that of the answer */
	const char *argument_registers[MOST_WORDS];
	enter_function *enter;		/* how this program makes its calls, or NULL */
	struct span table;		/* the rows of its table of Linux RING3_LINUX */
};

/* In order of name. */
extern const struct architecture architectures[];
extern const size_t architecture_count;

/* The architecture of this name, or NULL. */
const struct architecture *architecture_named(struct span name);

/* How many of these ABI words the architecture has, other_abi too. */
size_t architecture_shared_abis(const struct architecture *architecture, const struct span_list *abis);

/* How many ABI words the architecture has. */
size_t architecture_abi_count(const struct architecture *architecture);

/* Add the architecture's ABI words to a list. */
void architecture_add_abis(struct span_list *abis, const struct architecture *architecture);

/* Every ABI word of every architecture, other_abi too, once each: the caller frees the list. */
struct span_list architecture_known_abis(void);

/* Is the word one of the other architectures' in a table of these ABI words? */
bool architecture_skips(const struct span_list *abis, struct span word);

/* The ABI word that the word is known to be written for, or empty. */
struct span architecture_meant_abi(struct span word);

/* Append the names of all architectures, with commas between. */
void buffer_add_architectures(struct buffer *buffer);

#endif
