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

/* Executes a system call of the architecture for which gen-syscalls itself was compiled. */
enter_function enter_own;

struct architecture {
	/*
	 * The name of the architecture, such as `i386`. The folder in arch/ and syscalls.list use
	 * this name.
	 */
	const char *name;
	/*
	 * The ABI words of this architecture, such as `common 64`. Each row of the kernel's table
	 * of system calls has an ABI word in its second column, `abi`. A row is for this
	 * architecture if its ABI word is one of these words.
	 */
	const char *abis;
	const char *other_abi;		/* ABI word of the second ABI, such as `x32`, or "" */
	const char *skipped_abis;	/* gen-syscalls ignores rows with these words */
	/*
	 * Pairs WRONG:RIGHT. WRONG is a word that users often write instead of the ABI word RIGHT.
	 * Example: `x64:64 amd64:64`.
	 */
	const char *abi_aliases;
	/*
	 * True if this architecture uses the generic table. The generic table is one table of
	 * system calls that the kernel uses for several architectures.
	 */
	bool generic;
	/*
	 * The prefix of the kernel's functions in the tables of Linux 4.17 to 5.6, such as
	 * `__x64_`. The prefix is "" if the functions had no prefix.
	 */
	const char *old_entry_prefix;
	unsigned int word_size;		/* bits in a register */
	/*
	 * True if a 64-bit argument is in two argument registers, of which the first must have an
	 * even index (counted from 0). If the next free register has an odd index, the kernel skips
	 * it.
	 */
	bool aligned_pairs;
	bool port;			/* true: a default build leaves the architecture out */
	/*
	 * The fifth column of the table may name a second kernel function for a system call. True
	 * if a 64-bit kernel uses this function for 32-bit programs. False if the function is for
	 * another ABI. If the value is false, gen-syscalls ignores the column.
	 *
	 * 64-bit programs never reach these functions. So if the value is true and word_size is 64,
	 * gen-syscalls ignores the column too, except with the option --compat.
	 */
	bool compat_entries;
	/* Preprocessor expression that is true if the compiler compiles for this architecture. */
	const char *condition;
	const char *trap;		/* the instruction that enters the kernel */
	const char *number_register;
	const char *result_register;	/* register of the result */
	const char *argument_registers[MOST_WORDS];
	enter_function *enter;		/* executes a system call of this architecture, or NULL */
	struct span table;		/* text of Linux's table of system calls */
};

/* All architectures, sorted by name. */
extern const struct architecture architectures[];
extern const size_t architecture_count;

/* Returns the architecture with this name, or NULL. */
const struct architecture *architecture_named(struct span name);

/*
 * Returns how many ABI words of the architecture are in `abis`. An ABI word is a word in the second
 * column of the table, such as `common`. The word of the second ABI (architecture->other_abi, such
 * as `x32`) counts too, so gen-syscalls can also guess the architecture from `--abi x32`.
 */
size_t architecture_shared_abis(const struct architecture *architecture, const struct span_list *abis);

/* Returns the number of words in architecture->abis, such as 2 for `common 64`. */
size_t architecture_abi_count(const struct architecture *architecture);

/* Appends each word in architecture->abis, such as `common`, to the array `abis`. */
void architecture_add_abis(struct span_list *abis, const struct architecture *architecture);

/*
 * Returns an array with the ABI words of all architectures, such as `common`, `64`, `x32` and
 * `i386`. Each word is in the array once. The caller frees the array.
 */
struct span_list architecture_known_abis(void);

/*
 * Returns true if gen-syscalls ignores rows with the ABI word `word` (second column) without a
 * message. Linux's own tables have such rows for other architectures or ABIs.
 *
 * `abis` are the ABI words for which a table is read. The result is true if there is an
 * architecture with two properties: `word` is in its skipped_abis, and all words in its member
 * `abis` are in the parameter `abis`.
 */
bool architecture_skips(const struct span_list *abis, struct span word);

/*
 * Users often write a wrong ABI word, such as `x64` instead of `64`. If `word` is one of these
 * wrong words, returns the right one. Otherwise returns an empty span.
 */
struct span architecture_meant_abi(struct span word);

/* Appends the names of all architectures to the buffer. Commas separate the names. */
void buffer_add_architectures(struct buffer *buffer);

#endif
