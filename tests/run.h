/* SPDX-License-Identifier: MIT */
/*
 * Functions for tests. They run programs, read and write files, and make a test program's array of
 * tests.
 */
#ifndef RUN_H
#define RUN_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include <cmocka.h>

/* The contents of a file. A null byte follows data[len - 1]. */
struct bytes {
	char *data;
	size_t len;
};

/* Settings for run_program. A member that is 0 selects the default. */
struct how {
	const char *stdin_file;		/* file for standard input; NULL: /dev/null */
	/* File to which the program appends its output. NULL: the output goes to result.out. */
	const char *stdout_file;
	const char *directory;		/* the program's working directory; NULL: the current one */
	bool closed_stdin;
	bool closed_stdout;
	bool closed_stderr;
	unsigned long file_limit;	/* RLIMIT_FSIZE, if not 0 */
	unsigned long memory_limit;	/* RLIMIT_AS, if not 0 */
	unsigned int umask;		/* 0 stands for umask 022 */
};

/*
 * Calls fork() until it succeeds, because fork() may fail while a machine has too many processes. Fails the test after two
 * minutes.
 */
pid_t fork_soon(void);

/* Result of a run. */
struct result {
	int status;			/* exit status, or 128 + number of the fatal signal */
	struct bytes out;
	struct bytes err;
};

/*
 * Runs a program and waits for it. `arguments` begins with the program's name and ends with NULL.
 * Kills the program after ten minutes.
 */
struct result run_program(const struct how *how, const char *const *arguments);

/* Runs gen-syscalls with the given arguments, for example RUN("numbers", "table"). */
#define RUN(...) RUN_HOW(&(struct how){ 0 }, __VA_ARGS__)
#define RUN_HOW(how, ...) \
	run_program(how, (const char *const[]){ generator(), __VA_ARGS__, NULL })

/* Returns the path of gen-syscalls. */
const char *generator(void);

void free_result(struct result *result);

/*
 * Fails the test unless the result has this exit status, this standard output and this error output. NULL means that any
 * text is accepted. Frees the strings in `result`.
 */
void check(struct result result, int status, const char *out, const char *err);

/*
 * Returns the path of a file in the folder with the test data. The environment variable TEST_DIR
 * names this folder. The arguments are those of printf. The returned string is valid until the
 * 16th later call of test_file or scratch.
 */
__attribute__((format(printf, 1, 2)))
const char *test_file(const char *format, ...);

/*
 * Returns the path of a file in the scratch directory. make_scratch creates a new scratch directory for each test. The
 * arguments are those of printf. The returned string is valid until the 16th later call of test_file or scratch.
 */
__attribute__((format(printf, 1, 2)))
const char *scratch(const char *format, ...);

/* Returns the number of files in the scratch directory. */
size_t scratch_count(void);

/* These functions create and remove the scratch directory. They are cmocka's setup and teardown functions. */
int make_scratch(void **state);
int remove_scratch(void **state);

/* These functions read and write whole files. They fail the test if they cannot read or write the file. */
struct bytes read_bytes(const char *path);
void write_bytes(const char *path, const char *data, size_t len);
void write_text(const char *path, const char *text);

/* Formats its arguments like printf into new memory. Nothing frees this memory, because a test program soon ends. */
__attribute__((format(printf, 1, 2)))
char *text_of(const char *format, ...);

/*
 * Tests a program with failing memory allocations. The program must be linked with
 * tests/gen-syscalls/failing.c. In the first run the first allocation fails, in the second run the
 * second, and so on, until the program succeeds. Each failing run must print an error and exit with
 * 1. After each failing run untouched() checks that the program changed nothing.
 */
void check_failing_allocations(const char *const *arguments, void (*untouched)(void));

/* The array of all tests in a test program. */
struct tests {
	struct CMUnitTest *at;
	size_t count;
};

void add_test(struct tests *tests, const char *name, CMUnitTestFunction function, void *state);

/*
 * Adds a test that cannot run on this machine. cmocka prints the test's name, which contains `# SKIP` and the reason. In
 * the TAP protocol `# SKIP` marks a skipped test.
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
 * Returns the note that gen-syscalls prints if the system call `name` has no prototype. The call is
 * on line `line` of the table, the scratch file "t". The scratch file "l" is the list of
 * prototypes.
 */
char *untyped_note(unsigned int line, const char *name);

#endif
