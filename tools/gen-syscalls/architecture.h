/* SPDX-License-Identifier: MIT */
/* The table of architectures. The build makes it from the files arch/ARCHITECTURE/arch.conf. */
#ifndef ARCHITECTURE_H
#define ARCHITECTURE_H

#include "text.h"

/* Maximum number of argument words of a system call. The kernel reads each from one register. */
enum { MOST_WORDS = 6 };

/*
 * Makes the system call `number` with six arguments, each of which is `argument`. Returns the
 * kernel's result: -errno on failure.
 */
typedef long enter_function(long number, long argument);

/* The enter_function for the architecture that this program is compiled for. */
enter_function enter_own;

struct architecture {
	const char *name;		/* its folder in arch/, and its word in syscalls.list */
	const char *abis;		/* ABI words: words in the second column of its rows */
	const char *other_abi;		/* ABI word of rows for another ABI (x32), or "" */
	const char *skipped_abis;	/* words in the second column of rows to ignore */
	const char *abi_aliases;	/* WRONG:RIGHT ...: common mistakes for ABI words */
	bool generic;			/* its table is the kernel's generic one */
	const char *old_entry_prefix;	/* in entry points of Linux 4.17 to 5.6 */
	unsigned int word_size;		/* bits in a register */
	const char *condition;		/* for #if: true if the compiler's target is this one */
	const char *trap;		/* the instruction that enters the kernel */
	const char *number_register;
	const char *result_register;	/* register of the result */
	const char *argument_registers[MOST_WORDS];
	enter_function *enter;		/* function that makes its calls, or NULL */
	struct span table;		/* text of its table in Linux RING3_LINUX */
};

/* All architectures, sorted by name. */
extern const struct architecture architectures[];
extern const size_t architecture_count;

/* Returns the architecture with this name, or NULL. */
const struct architecture *architecture_named(struct span name);

/* Returns how many words in `abis` are ABI words of the architecture or its other_abi. */
size_t architecture_shared_abis(const struct architecture *architecture, const struct span_list *abis);

/* Returns the number of the architecture's ABI words, without other_abi. */
size_t architecture_abi_count(const struct architecture *architecture);

/* Appends the architecture's ABI words, without other_abi, to a list. */
void architecture_add_abis(struct span_list *abis, const struct architecture *architecture);

/*
 * Returns the ABI words and the other_abi of all architectures, each once. The caller frees the
 * list.
 */
struct span_list architecture_known_abis(void);

/*
 * Returns true if `word` is in the skipped_abis of an architecture whose ABI words are all in
 * `abis`.
 */
bool architecture_skips(const struct span_list *abis, struct span word);

/* If `word` is a WRONG word of abi_aliases, returns its RIGHT word. Else returns an empty span. */
struct span architecture_meant_abi(struct span word);

/* Appends the names of all architectures, separated by commas. */
void buffer_add_architectures(struct buffer *buffer);

#endif
