/* SPDX-License-Identifier: MIT */
/*
 * Describes the architectures that gen-syscalls knows. The build makes the array architectures[]
 * from the files arch/ARCHITECTURE/arch.conf.
 */
#ifndef ARCHITECTURE_H
#define ARCHITECTURE_H

#include "text.h"

/*
 * Maximum number of argument words of a system call. The kernel reads each argument word from one
 * register.
 */
enum { MOST_WORDS = 6 };

/*
 * Executes the system call `number` with six arguments. Each argument has the value `argument`.
 * Returns the kernel's result, which is -errno if the system call failed.
 */
typedef long enter_function(long number, long argument);

/* The enter_function for the architecture for which gen-syscalls is compiled. */
enter_function enter_own;

struct architecture {
	/* The name of the architecture's folder in arch/, which syscalls.list uses too. */
	const char *name;
	/*
	 * ABI words: words in the second column of the table of system calls, for this
	 * architecture.
	 */
	const char *abis;
	const char *other_abi;		/* ABI word of a second ABI (x32), or "" */
	const char *skipped_abis;	/* ABI words whose rows gen-syscalls ignores */
	/* Wrong ABI words that users often write: WRONG:RIGHT WRONG:RIGHT ... */
	const char *abi_aliases;
	/* True if the architecture uses the kernel's generic table of system calls. */
	bool generic;
	const char *old_entry_prefix;	/* prefix of entry points in Linux 4.17 to 5.6, or "" */
	unsigned int word_size;		/* bits in a register */
	/* Preprocessor expression that is true if the compiler compiles for this architecture. */
	const char *condition;
	const char *trap;		/* the instruction that enters the kernel */
	const char *number_register;
	const char *result_register;	/* register of the result */
	const char *argument_registers[MOST_WORDS];
	enter_function *enter;		/* executes a system call of this architecture, or NULL */
	struct span table;		/* text of the table of system calls in Linux RING3_LINUX */
};

/* All architectures, sorted by name. */
extern const struct architecture architectures[];
extern const size_t architecture_count;

/* Returns the architecture with this name, or NULL. */
const struct architecture *architecture_named(struct span name);

/* Returns how many words in `abis` are ABI words of the architecture, including its other_abi. */
size_t architecture_shared_abis(const struct architecture *architecture, const struct span_list *abis);

/* Returns the number of the architecture's ABI words. The word other_abi is not counted. */
size_t architecture_abi_count(const struct architecture *architecture);

/* Appends the architecture's ABI words to `abis`. The word other_abi is not appended. */
void architecture_add_abis(struct span_list *abis, const struct architecture *architecture);

/*
 * Returns the ABI words of all architectures, including each other_abi. Each word is in the array
 * once. The caller frees the array.
 */
struct span_list architecture_known_abis(void);

/*
 * Returns true if rows with the ABI word `word` are to be ignored: `word` is in the skipped_abis of
 * some architecture, and all ABI words of that architecture are in `abis`.
 */
bool architecture_skips(const struct span_list *abis, struct span word);

/*
 * If `word` is a wrong ABI word in abi_aliases, returns the right ABI word. Otherwise returns an
 * empty span.
 */
struct span architecture_meant_abi(struct span word);

/* Appends the names of all architectures to the buffer. Commas separate the names. */
void buffer_add_architectures(struct buffer *buffer);

#endif
