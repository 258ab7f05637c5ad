/* SPDX-License-Identifier: MIT */
/*
 * Tests gen-syscalls in difficult situations: too little memory, a signal that ends it, two runs at
 * the same time, and a table of a million rows.
 */
#include "run.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MILLION = 1000000 };

static int clean(void **state)
{
	remove_scratch(state);
	return make_scratch(state);
}

static void no_output(void)
{
	assert_int_equal(access(scratch("out"), F_OK), -1);
}

/*
 * Runs the command once for each memory allocation that it makes, and makes this allocation fail.
 * The command must then print an error and write no output.
 */
static void check_failing(const char *const *arguments)
{
	check_failing_allocations(arguments, no_output);
	remove(scratch("out"));
}

static void allocations_fail(void **state)
{
	const char *failing = getenv("GEN_SYSCALLS_FAILING");
	const char *list = text_of("--list=%s", scratch("l")), *out = text_of("-o%s", scratch("out"));
	const char *table = text_of("%s", scratch("t"));
	static const char *const commands[] = { "stubs", "raw", "prototypes", "words", "numbers",
						"symbols", "dispatch" };

	(void)state;
	write_text(scratch("t"), "0 common read sys_read\n1 common write sys_write\n"
		   "512 x32 rt_sigaction compat_sys_rt_sigaction\n");
	write_text(scratch("l"), "# note\nint read(int fd, struct tag *t);\n"
		   "void *write(int a[3], loff_t b);\n");
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		check_failing((const char *const[]){ failing, commands[i], list, out, table,
						     "--add=600:int hello(int a)", NULL });
	/*
	 * Compares a table of system calls with itself, so that diff finds no difference. If the
	 * tables differed, diff would return the same exit status as for a failed allocation.
	 */
	check_failing((const char *const[]){ failing, "diff", out, table, table, NULL });
}

/* Starts `gen-syscalls numbers`. Returns its process id and does not wait for its end. */
static pid_t start(const char *output, const char *table)
{
	pid_t child = fork_soon();

	if (child == 0) {
		alarm(600);
		execl(generator(), generator(), "numbers", "-o", output, table, (char *)NULL);
		_exit(127);
	}
	return child;
}

static void write_rows(const char *path, const char *prefix, int count)
{
	FILE *stream = fopen(path, "w");

	assert_non_null(stream);
	for (int i = 0; i < count; i++)
		fprintf(stream, "%d\ti386\t%s%d\tsys_%s%d\n", i, prefix, i, prefix, i);
	assert_int_equal(fclose(stream), 0);
}

/*
 * Starts gen-syscalls 60 times, and ends each run by a signal, each time a little later. After each
 * run the output file must have either the whole old or the whole new text. No temporary file may
 * be left.
 */
static void ended_by_signal(void **state)
{
	const char *path = text_of("%s", scratch("out")), *table = text_of("%s", scratch("t"));
	int ended = 0;

	(void)state;
	write_rows(table, "call", 20000);
	check(RUN("numbers", "-o", path, table), 0, "", "");

	struct bytes whole = read_bytes(path);

	for (long i = 0; i < 60; i++) {
		const struct timespec pause = { 0, i * 1000000 };
		int status;

		write_text(path, "old");

		pid_t child = start(path, table);

		nanosleep(&pause, NULL);
		kill(child, i % 2 ? SIGTERM : SIGINT);
		assert_int_equal(waitpid(child, &status, 0), child);

		struct bytes got = read_bytes(path);

		if (WIFSIGNALED(status))
			ended++;
		if (strcmp(got.data, "old"))
			assert_string_equal(got.data, whole.data);
		else
			assert_true(WIFSIGNALED(status));
		assert_int_equal(scratch_count(), 2);
		free(got.data);
	}
	assert_true(ended > 0);
	free(whole.data);
}

/*
 * Runs gen-syscalls twice at the same time with the same output file. Both runs must succeed, and
 * the file must have the whole output of one of them.
 */
static void at_once(void **state)
{
	const char *path = text_of("%s", scratch("out"));
	const char *tables[2] = { text_of("%s", scratch("t")), text_of("%s", scratch("l")) };
	struct bytes whole[2];

	(void)state;
	for (int i = 0; i < 2; i++) {
		write_rows(tables[i], i ? "b" : "a", 10000 + 5000 * i);
		check(RUN("numbers", "-o", path, tables[i]), 0, "", "");
		whole[i] = read_bytes(path);
		/*
		 * The output contains the name of the input file, so the outputs of the two runs
		 * differ.
		 */
		assert_non_null(strstr(whole[i].data, i ? "from l." : "from t."));
	}
	for (int round = 0; round < 10; round++) {
		pid_t children[2] = { start(path, tables[0]), start(path, tables[1]) };

		for (int i = 0; i < 2; i++) {
			int status;

			assert_int_equal(waitpid(children[i], &status, 0), children[i]);
			assert_int_equal(status, 0);
		}

		struct bytes got = read_bytes(path);

		assert_true(!strcmp(got.data, whole[0].data) || !strcmp(got.data, whole[1].data));
		free(got.data);
		assert_int_equal(scratch_count(), 3);
	}
	free(whole[0].data);
	free(whole[1].data);
}

/*
 * Tests a table with a million rows. gen-syscalls must need at most 512 bytes of memory for each
 * row.
 */
static void million_rows(void **state)
{
	struct how how = { .memory_limit = strstr(generator(), "asan") ? 0 : 512UL * MILLION };

	(void)state;
	write_rows(scratch("t"), "c", MILLION);

	struct result result = RUN_HOW(&how, "numbers", scratch("t"));

	assert_int_equal(result.status, 0);
	assert_string_equal(result.err.data, "");
	assert_non_null(strstr(result.out.data, "\n#define SYS_c999999 999999\n"));
	free_result(&result);
}

/* Tests that endless input (/dev/zero) ends with an error. */
static void endless(void **state)
{
	(void)state;
	check(RUN("numbers", "/dev/zero"), 1, "", "/dev/zero: error: cannot read: File too large\n");
	check(RUN_HOW((&(struct how){ .stdin_file = "/dev/zero" }), "stubs", "--list", "-",
		      test_file("good.tbl")), 1, "", "<stdin>: error: cannot read: File too large\n");
}

/*
 * Tests a table with a million wrong lines. gen-syscalls must need little memory, and must print a
 * limited number of messages.
 */
static void all_wrong(void **state)
{
	struct how how = { .memory_limit = strstr(generator(), "asan") ? 0 : 256UL * MILLION };
	char *text = malloc(2 * MILLION);

	(void)state;
	assert_non_null(text);
	for (size_t i = 0; i < 2 * MILLION; i += 2)
		memcpy(text + i, "x\n", 2);
	memcpy(text, "0 64 a\n", 7);
	text[7] = '\n';
	write_bytes(scratch("t"), text, 2 * MILLION);
	free(text);

	struct result result = RUN_HOW(&how, "numbers", "--strict", scratch("t"));
	char *more = text_of("%s: note: 499996 more are not shown\n", scratch("t"));

	assert_int_equal(result.status, 1);
	assert_string_equal(result.out.data, "");
	assert_true(result.err.len > strlen(more));
	assert_string_equal(result.err.data + result.err.len - strlen(more), more);
	free_result(&result);
}

/*
 * Tests random bytes as table and as list of prototypes. gen-syscalls must fail and print no
 * output. Its messages must contain no control characters.
 */
static void noise(void **state)
{
	unsigned int seed = 1;
	static char bytes[1 << 18];

	(void)state;
	for (size_t i = 0; i < sizeof(bytes); i++) {
		seed = seed * 1103515245U + 12345U;
		bytes[i] = (char)(seed >> 16);
	}
	write_bytes(scratch("t"), bytes, sizeof(bytes));
	write_bytes(scratch("l"), bytes, sizeof(bytes));

	struct result result = RUN("stubs", "--list", scratch("l"), scratch("t"));

	assert_int_equal(result.status, 1);
	assert_int_equal(result.out.len, 0);
	for (size_t i = 0; i < result.err.len; i++)
		assert_true(result.err.data[i] == '\n' || (unsigned char)result.err.data[i] >= 0x20);
	free_result(&result);
}

void add_hostile_tests(struct tests *tests)
{
	size_t first = tests->count;

	ADD_TEST_UNLESS(tests, allocations_fail, getenv("GEN_SYSCALLS_FAILING") ? NULL :
			"the other run has it");
	ADD_TEST(tests, ended_by_signal);
	ADD_TEST(tests, at_once);
	ADD_TEST(tests, million_rows);
	ADD_TEST(tests, endless);
	ADD_TEST(tests, all_wrong);
	ADD_TEST(tests, noise);
	for (size_t i = first; i < tests->count; i++)
		tests->at[i].setup_func = clean;
}
