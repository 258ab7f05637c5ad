/* SPDX-License-Identifier: MIT */
/* Helpers for tests: run the generator, read and write files, collect tests. */
#ifndef RUN_H
#define RUN_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include <cmocka.h>

/* Contents of a file, followed by a NUL that len does not count. */
struct bytes {
	char *data;
	size_t len;
};

/* How to run the generator. All zero: the default. */
struct how {
	const char *stdin_file;		/* NULL: /dev/null */
	const char *stdout_file;	/* NULL: captured; otherwise opened for appending */
	const char *directory;		/* NULL: the current directory */
	bool closed_stdin;
	bool closed_stdout;
	bool closed_stderr;
	unsigned long file_limit;	/* RLIMIT_FSIZE, if not 0 */
	unsigned long memory_limit;	/* RLIMIT_AS, if not 0 */
	unsigned int umask;		/* 0: 022 */
};

/*
 * fork() with retries, because a crowded machine may refuse it for a while. Failure fails the test.
 */
pid_t fork_soon(void);

/* Result of a run. */
struct result {
	int status;			/* 128 + signal if a signal ended it */
	struct bytes out;
	struct bytes err;
};

/* Runs a program; arguments end with NULL. Kills it after ten minutes. */
struct result run_program(const struct how *how, const char *const *arguments);

/* Runs the generator with these arguments: RUN("numbers", "table"). */
#define RUN(...) RUN_HOW(&(struct how){ 0 }, __VA_ARGS__)
#define RUN_HOW(how, ...) \
	run_program(how, (const char *const[]){ generator(), __VA_ARGS__, NULL })

/* Path of the generator. */
const char *generator(void);

void free_result(struct result *result);

/* Checks status, output and messages (NULL: any), and frees the result. */
void check(struct result result, int status, const char *out, const char *err);

/* Path of a file of these tests, formatted as by printf. One of 16 buffers in turn. */
__attribute__((format(printf, 1, 2)))
const char *test_file(const char *format, ...);

/* Like test_file, for a file in the scratch directory, which is new for each test. */
__attribute__((format(printf, 1, 2)))
const char *scratch(const char *format, ...);

/* Number of files in the scratch directory. */
size_t scratch_count(void);

/* Create and remove the scratch directory. */
int make_scratch(void **state);
int remove_scratch(void **state);

/* Read and write whole files. Failure fails the test. */
struct bytes read_bytes(const char *path);
void write_bytes(const char *path, const char *data, size_t len);
void write_text(const char *path, const char *text);

/* Formats into memory that is never freed: tests are short. */
__attribute__((format(printf, 1, 2)))
char *text_of(const char *format, ...);

/*
 * Runs a program under tests/gen-syscalls/failing.c until it succeeds: each time another allocation
 * fails. The program must report that; then untouched() checks that it changed nothing.
 */
void check_failing_allocations(const char *const *arguments, void (*untouched)(void));

/* The tests of all files in one array. */
struct tests {
	struct CMUnitTest *at;
	size_t count;
};

void add_test(struct tests *tests, const char *name, CMUnitTestFunction function, void *state);

/*
 * Adds a test that cannot run here. Its name says so, with the reason, as the TAP protocol defines.
 */
void add_skipped(struct tests *tests, const char *name, const char *reason);

#define ADD_TEST(tests, function) add_test(tests, #function, function, NULL)

/* Adds a test, or a skipped one if there is a reason. */
#define ADD_TEST_UNLESS(tests, function, reason) \
	((reason) ? add_skipped(tests, #function, reason) : ADD_TEST(tests, function))

void add_all_tests(struct tests *tests);
void add_golden_tests(struct tests *tests);
void add_bad_tests(struct tests *tests);
void add_option_tests(struct tests *tests);
void add_output_tests(struct tests *tests);
void add_large_tests(struct tests *tests);
void add_compile_tests(struct tests *tests);
void add_own_tests(struct tests *tests);
void add_compare_tests(struct tests *tests);
void add_dispatch_tests(struct tests *tests);
void add_folder_tests(struct tests *tests);
void add_single_tests(struct tests *tests);
void add_html_tests(struct tests *tests);
void add_table_tests(struct tests *tests);
void add_hostile_tests(struct tests *tests);

/* The generator's note about a call in file t, on this line, without a prototype in file l. */
char *untyped_note(unsigned int line, const char *name);

#endif
