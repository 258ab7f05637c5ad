/* SPDX-License-Identifier: MIT */
/*
 * The generator's only table of architectures, made by the build from arch/ARCHITECTURE/arch.conf.
 */
#ifndef ARCHITECTURE_H
#define ARCHITECTURE_H

#include "text.h"

/* Maximum number of argument words: the registers from which the kernel reads arguments. */
enum { MOST_WORDS = 6 };

/*
 * Makes a system call in which every argument has the same value. Returns the kernel's result,
 * -errno on failure.
 */
typedef long enter_function(long number, long argument);

/* enter_function for the architecture of this program. */
enter_function enter_own;

struct architecture {
	const char *name;		/* name of its folder, and its word in rows of the list */
	const char *abis;		/* its words in a table's second column */
	const char *other_abi;		/* ABI word of rows for other programs (x32), or "" */
	const char *skipped_abis;	/* words of other architectures' rows, or "" */
	const char *abi_aliases;	/* WORD:MEANT ...: common mistakes for ABI words */
	bool generic;			/* it has the kernel's generic table */
	const char *old_entry_prefix;	/* of entry points from Linux 4.17 to 5.6 */
	unsigned int word_size;		/* bits in a register */
	const char *condition;		/* a condition for #if, true when compiling for it */
	const char *trap;		/* the instruction that enters the kernel */
	const char *number_register;
	const char *result_register;	/* register of the result */
	const char *argument_registers[MOST_WORDS];
	enter_function *enter;		/* makes its calls in this program, or NULL */
	struct span table;		/* its table in Linux RING3_LINUX */
};

/* In order of name. */
extern const struct architecture architectures[];
extern const size_t architecture_count;

/* The architecture with this name, or NULL. */
const struct architecture *architecture_named(struct span name);

/* Number of the ABI words in abis that the architecture has, other_abi included. */
size_t architecture_shared_abis(const struct architecture *architecture, const struct span_list *abis);

/* Number of the architecture's ABI words. */
size_t architecture_abi_count(const struct architecture *architecture);

/* Appends the architecture's ABI words to a list. */
void architecture_add_abis(struct span_list *abis, const struct architecture *architecture);

/* All ABI words of all architectures, other_abi included, each once. The caller frees the list. */
struct span_list architecture_known_abis(void);

/* True if in a table with these ABI words, rows with this word are for another architecture. */
bool architecture_skips(const struct span_list *abis, struct span word);

/* The ABI word for which this word is a common mistake, or empty. */
struct span architecture_meant_abi(struct span word);

/* Appends the names of all architectures, separated by commas. */
void buffer_add_architectures(struct buffer *buffer);

#endif
