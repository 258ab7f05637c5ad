/* SPDX-License-Identifier: MIT */
/* Functions for tests: run a program, read and write files, collect tests. */
#ifndef RUN_H
#define RUN_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include <cmocka.h>

/* Contents of a file. A NUL follows data[len - 1]. */
struct bytes {
	char *data;
	size_t len;
};

/* Settings for run_program. If all are zero, it uses the defaults. */
struct how {
	const char *stdin_file;		/* NULL: /dev/null */
	const char *stdout_file;	/* NULL: result.out gets the output; otherwise the program appends to this file */
	const char *directory;		/* NULL: the current directory */
	bool closed_stdin;
	bool closed_stdout;
	bool closed_stderr;
	unsigned long file_limit;	/* RLIMIT_FSIZE, if not 0 */
	unsigned long memory_limit;	/* RLIMIT_AS, if not 0 */
	unsigned int umask;		/* 0: 022 */
};

/*
 * Calls fork() until it succeeds, for up to two minutes: a machine with many processes may refuse
 * it for a while. Fails the test after that.
 */
pid_t fork_soon(void);

/* Result of a run. */
struct result {
	int status;			/* 128 + signal if a signal ended it */
	struct bytes out;
	struct bytes err;
};

/*
 * Runs a program and waits for it. `arguments` begins with the program's name and ends with NULL.
 * Kills the program after ten minutes.
 */
struct result run_program(const struct how *how, const char *const *arguments);

/* Runs gen-syscalls with these arguments: RUN("numbers", "table"). */
#define RUN(...) RUN_HOW(&(struct how){ 0 }, __VA_ARGS__)
#define RUN_HOW(how, ...) \
	run_program(how, (const char *const[]){ generator(), __VA_ARGS__, NULL })

/* Path of the generator. */
const char *generator(void);

void free_result(struct result *result);

/*
 * Fails the test unless the result has this status, output and error output. NULL accepts any text.
 * Frees the result.
 */
void check(struct result result, int status, const char *out, const char *err);

/*
 * Returns the path of a file in the folder of these tests, formatted as by printf. The 16th call of
 * test_file or scratch after this one frees it.
 */
__attribute__((format(printf, 1, 2)))
const char *test_file(const char *format, ...);

/* Like test_file, but in the scratch directory. make_scratch makes a new one for each test. */
__attribute__((format(printf, 1, 2)))
const char *scratch(const char *format, ...);

/* Returns the number of files in the scratch directory. */
size_t scratch_count(void);

/* Create and remove the scratch directory: cmocka's setup and teardown functions. */
int make_scratch(void **state);
int remove_scratch(void **state);

/* Read and write whole files. They fail the test if that is not possible. */
struct bytes read_bytes(const char *path);
void write_bytes(const char *path, const char *data, size_t len);
void write_text(const char *path, const char *text);

/* Formats as by printf into new memory, which is never freed, because a test program soon ends. */
__attribute__((format(printf, 1, 2)))
char *text_of(const char *format, ...);

/*
 * Runs a program under tests/gen-syscalls/failing.c, which makes its first allocation fail; then
 * again with the second failing, and so on until the program succeeds. Each failing run must print
 * an error and exit with 1; after it, calls untouched() to check that the program changed nothing.
 */
void check_failing_allocations(const char *const *arguments, void (*untouched)(void));

/* An array of all tests of a test program. */
struct tests {
	struct CMUnitTest *at;
	size_t count;
};

void add_test(struct tests *tests, const char *name, CMUnitTestFunction function, void *state);

/*
 * Adds a test that cannot run here: its name contains `# SKIP` and the reason, as the TAP protocol
 * defines.
 */
void add_skipped(struct tests *tests, const char *name, const char *reason);

#define ADD_TEST(tests, function) add_test(tests, #function, function, NULL)

/* Adds a test if reason is NULL, otherwise a skipped test. */
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

/*
 * Returns the message that gen-syscalls prints if a call, on this line of file t, has no prototype
 * in file l.
 */
char *untyped_note(unsigned int line, const char *name);

#endif
