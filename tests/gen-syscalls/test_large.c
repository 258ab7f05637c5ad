/* SPDX-License-Identifier: MIT */
/*
 * Tests gen-syscalls with very large input. The run time must be proportional to the size of the
 * input.
 */
#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

enum { ROWS = 100000, LONG = 1 << 20, SECONDS = 10 };

static FILE *create(const char *name)
{
	FILE *stream = fopen(scratch("%s", name), "w");

	assert_non_null(stream);
	return stream;
}

static void repeat(FILE *stream, const char *string, size_t times)
{
	while (times--)
		fputs(string, stream);
}

static size_t count_lines(const struct bytes *bytes)
{
	size_t lines = 0;

	for (size_t i = 0; i < bytes->len; i++)
		lines += bytes->data[i] == '\n';
	return lines;
}

/*
 * Runs a command of gen-syscalls on the files t (table of system calls) and l (list of prototypes).
 * The test fails if the run uses SECONDS or more of CPU time, as a quadratic algorithm would.
 */
static struct result run_timed(const char *command)
{
	struct rusage before, after;

	/*
	 * Measures CPU time instead of elapsed time, because elapsed time depends on the load of
	 * the machine.
	 */
	getrusage(RUSAGE_CHILDREN, &before);

	struct result result = RUN(command, "--list", scratch("l"), scratch("t"));

	getrusage(RUSAGE_CHILDREN, &after);
	if (after.ru_utime.tv_sec - before.ru_utime.tv_sec >= SECONDS)
		fail_msg("%ld seconds, not less than %d", (long)(after.ru_utime.tv_sec - before.ru_utime.tv_sec), SECONDS);
	return result;
}

/*
 * Checks that the printed stubs are sorted by call number. Neither input file is sorted by call
 * number.
 */
static void check_order(char *stubs)
{
	static const char before[] = "PSEUDO call";
	char *line = strchr(stubs, '\n') + 1;

	/*
	 * Compares each line by memcmp. sscanf would call strlen on the whole rest of the text for
	 * each line, so it would be slow.
	 */
	for (unsigned int i = 0; i < ROWS; i++) {
		assert_memory_equal(line, before, strlen(before));
		assert_int_equal(strtoul(line + strlen(before), &line, 16), i);
		assert_memory_equal(line, ", 2\n", 4);
		line += 4;
	}
	assert_string_equal(line, "");
}

static void many_rows(void **state)
{
	static const char *const commands[] = {
		"numbers", "symbols", "stubs", "prototypes", "raw", "words"
	};
	static const size_t lines[] = {
		2 * ROWS + 2, ROWS + 1, ROWS + 1, ROWS + 1000 + 19, 5 * ROWS + 1000 + 36,
		5 * ROWS + 8
	};
	FILE *table = create("t"), *list = create("l");

	(void)state;
	/* Writes rows with numbers and names that are not in ascending order. */
	for (unsigned int i = 0; i < ROWS; i++) {
		unsigned int number = i * 7919U % ROWS;

		fprintf(table, "%u\ti386\tcall%x\tsys_call\n", number, number);
		fprintf(list, "int call%x(int a, struct tag%u *b);\n", i * 30011U % ROWS,
			i % 1000);
	}
	fclose(table);
	fclose(list);

	for (int i = 0; i < 6; i++) {
		struct result result = run_timed(commands[i]);

		assert_int_equal(result.status, 0);
		assert_int_equal(count_lines(&result.out), lines[i]);
		if (!strcmp(commands[i], "stubs"))
			check_order(result.out.data);
		free_result(&result);
	}
}

static void many_faults(void **state)
{
	FILE *table = create("t"), *list = create("l");

	(void)state;
	for (int i = 0; i < ROWS; i++) {
		fprintf(table, "7\ti386\tcall%d\n", i / 2);
		fprintf(list, "int call(int);\n");
	}
	fclose(table);
	fclose(list);

	struct result result = run_timed("stubs");

	assert_int_equal(result.status, 1);
	assert_int_equal(result.out.len, 0);
	/*
	 * For each row of the table after the first, gen-syscalls prints one message, because the
	 * row repeats the number 7. For each row of the list it prints two messages: the parameter
	 * has no name, and the row repeats the name `call`. The first row of the list repeats
	 * nothing, so it causes one message less.
	 */
	assert_int_equal(count_lines(&result.err), ROWS - 1 + 2 * ROWS - 1);
	free_result(&result);
}

static void check_long(const char *command, int status, const char *out, const char *err)
{
	struct result result = run_timed(command);

	assert_int_equal(result.status, status);
	if (!strstr(result.out.data, out))
		fail_msg("stdout lacks %s", out);
	if (strncmp(strstr(result.err.data, "error: ") ? strstr(result.err.data, "error: ") : "",
		    err, strlen(err)))
		fail_msg("stderr is not %s, but %.300s", err, result.err.data);
	free_result(&result);
}

static void long_lines(void **state)
{
	FILE *table = create("t"), *list = create("l");

	(void)state;
	fputs("# ", table);
	repeat(table, "x", LONG);
	fputs("\n7", table);
	repeat(table, " \t", LONG / 2);
	fputs("i386", table);
	repeat(table, " ", LONG);
	fputs("call\tsys_call", table);
	repeat(table, " ", LONG);
	fputs("\n8 i386 ", table);
	repeat(table, "n", LONG);
	fputs(" sys_", table);
	repeat(table, "n", LONG);
	fputs("\n9 i386 last sys_last", table);
	fclose(table);

	fputs("# ", list);
	repeat(list, "x", LONG);
	fputs("\nint", list);
	repeat(list, " ", LONG);
	fputs("call(", list);
	repeat(list, "const ", LONG / 8);
	fputs("int a); #", list);
	repeat(list, "x", LONG);
	fputs("\nint last(int ", list);
	repeat(list, "*", LONG);
	fputs("x);\n", list);
	fclose(list);

	check_long("stubs", 0, "\nPSEUDO call, 1\nPSEUDO nnnnnnnn", "");
	check_long("numbers", 0, "\n#define SYS_last 9\n", "");
	check_long("prototypes", 0, "*) __RING3_STUB(last);\n", "");
}

static void long_bad_lines(void **state)
{
	FILE *table = create("t"), *list = create("l");

	(void)state;
	repeat(table, "9", LONG);
	fputs(" i386 call sys_call\n", table);
	fclose(table);
	fclose(list);
	check_long("stubs", 1, "", "error: number \"99999999999999999");

	table = create("t");
	fputs("1 i386 call sys_call", table);
	repeat(table, " x", LONG / 2);
	fclose(table);
	check_long("stubs", 1, "", "error: sixth column \"x\" is not \"noreturn\"\n");

	table = create("t");
	fputs("1 i386 call sys_call\n", table);
	fclose(table);
	list = create("l");
	fputs("int call(int a", list);
	repeat(list, ", int a", LONG / 8);
	fputs(");\n", list);
	fclose(list);
	check_long("stubs", 1, "", "error: two parameters are named \"a\"\n");

	list = create("l");
	fputs("int call(int a0", list);
	for (int i = 1; i < LONG / 8; i++)
		fprintf(list, ", int a%d", i);
	fputs(");\n", list);
	fclose(list);
	check_long("stubs", 1, "",
		   "error: \"call\" has 131072 argument words, but a call has at most 6\n");

	list = create("l");
	fputs("int call", list);
	repeat(list, "(", LONG);
	fclose(list);
	check_long("stubs", 1, "", "error: no \";\" at the end of the row\n");

	list = create("l");
	fputs("int call(int a) ", list);
	repeat(list, "oops ", LONG / 8);
	fclose(list);
	check_long("stubs", 1, "", "error: no \";\" at the end of the row\n");
}

void add_large_tests(struct tests *tests)
{
	ADD_TEST(tests, many_rows);
	ADD_TEST(tests, many_faults);
	ADD_TEST(tests, long_lines);
	ADD_TEST(tests, long_bad_lines);
}
