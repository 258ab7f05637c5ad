/* SPDX-License-Identifier: MIT */
/* Help for the tests: run the generator, read and write files, add up tests. */
#ifndef RUN_H
#define RUN_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include <cmocka.h>

/* Bytes of a file; data is ended by a NUL that does not count. */
struct bytes {
	char *data;
	size_t len;
};

/* How the generator is run; all zero is the plain way. */
struct how {
	const char *stdin_file;		/* NULL: /dev/null */
	const char *stdout_file;	/* NULL: caught; opened for appending */
	const char *directory;		/* NULL: stays where it is */
	bool closed_stdin;
	bool closed_stdout;
	bool closed_stderr;
	unsigned long file_limit;	/* RLIMIT_FSIZE unless 0 */
	unsigned long memory_limit;	/* RLIMIT_AS unless 0 */
	unsigned int umask;		/* 022 unless set */
};

/* fork(), which a crowded machine may refuse for a while; a failure is a failed test. */
pid_t fork_soon(void);

/* What came of it. */
struct result {
	int status;			/* 128 + signal if one ended it */
	struct bytes out;
	struct bytes err;
};

/* Run a program with arguments that end in NULL. It is killed after ten minutes. */
struct result run_program(const struct how *how, const char *const *arguments);

/* Run the generator with these arguments: RUN("numbers", "table"). */
#define RUN(...) RUN_HOW(&(struct how){ 0 }, __VA_ARGS__)
#define RUN_HOW(how, ...) \
	run_program(how, (const char *const[]){ generator(), __VA_ARGS__, NULL })

/* The path of the generator. */
const char *generator(void);

void free_result(struct result *result);

/* Check all three and free the result. NULL: do not look. */
void check(struct result result, int status, const char *out, const char *err);

/* The path of a file of these tests, as printf would make it. One of 16 rooms that rotate. */
__attribute__((format(printf, 1, 2)))
const char *test_file(const char *format, ...);

/* The same for a file in a directory that is new for each test. */
__attribute__((format(printf, 1, 2)))
const char *scratch(const char *format, ...);

/* How many files the scratch directory holds. */
size_t scratch_count(void);

/* Set up and remove the scratch directory. */
int make_scratch(void **state);
int remove_scratch(void **state);

/* Read and write files whole; a failure is a failed test. */
struct bytes read_bytes(const char *path);
void write_bytes(const char *path, const char *data, size_t len);
void write_text(const char *path, const char *text);

/* Format into memory that is never freed: tests are short. */
__attribute__((format(printf, 1, 2)))
char *text_of(const char *format, ...);

/*
 * Run a program under tests/gen-syscalls/failing.c again and again, until it succeeds: each time another of its
 * allocations fails. It must say so and give up; then untouched() checks that it has changed nothing.
 */
void check_failing_allocations(const char *const *arguments, void (*untouched)(void));

/* The tests of all files, in one row. */
struct tests {
	struct CMUnitTest *at;
	size_t count;
};

void add_test(struct tests *tests, const char *name, CMUnitTestFunction function, void *state);

/* Add a test that cannot be run here. Its name says so, and why, as the TAP protocol has it. */
void add_skipped(struct tests *tests, const char *name, const char *reason);

#define ADD_TEST(tests, function) add_test(tests, #function, function, NULL)

/* The same, but skipped when there is a reason to. */
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

/* The note on a line of the file t about a call that the file l has no prototype of. */
char *untyped_note(unsigned int line, const char *name);

#endif
