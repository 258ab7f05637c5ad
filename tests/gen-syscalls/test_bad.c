/* SPDX-License-Identifier: MIT */
/*
 * Tests the errors and warnings of gen-syscalls for wrong input. The first lines of each file in
 * bad/ say which command to run and which messages to expect:
 *
 *   # expect: LINE: error: TEXT        one such line for each message; a warning has `warning`
 *                                      instead of `error`
 *   # args: COMMAND [OPTION…]          the command. Without this line, the command is `numbers` for
 *                                      a table of system calls, `stubs` for a list of prototypes.
 *
 * In TEXT, %ARCHITECTURES% stands for the names of all architectures that gen-syscalls knows.
 */
#include "run.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool begins(const char *text, const char *with)
{
	return !strncmp(text, with, strlen(with));
}

static bool ends(const char *text, const char *with)
{
	size_t len = strlen(text), end = strlen(with);

	return len >= end && !strcmp(text + len - end, with);
}

/*
 * Returns the line with the names of all architectures of gen-syscalls in place of %ARCHITECTURES%.
 */
static const char *with_architectures(const char *line)
{
	static const char mark[] = "%ARCHITECTURES%";
	const char *at = strstr(line, mark);

	return at ? text_of("%.*s%s%s", (int)(at - line), line, getenv("ARCHITECTURES"),
			    at + strlen(mark))
		  : line;
}

static void test_bad(void **state)
{
	const char *name = *state, *path = test_file("bad/%s", name);
	struct bytes file = read_bytes(path);
	bool list = ends(name, ".list");
	const char *arguments[16] = { generator() };
	char *wanted = text_of("%s", ""), *saved;
	int count = 1;
	bool error = false;

	for (char *line = strtok_r(file.data, "\n", &saved); line;
	     line = strtok_r(NULL, "\n", &saved)) {
		line[strcspn(line, "\r")] = '\0';
		if (begins(line, "# expect: ")) {
			line += strlen("# expect: ");
			wanted = text_of("%s%s:%s\n", wanted, path, with_architectures(line));
			error = error || begins(strchr(line, ' '), " error: ");
		} else if (begins(line, "# args: ")) {
			char *rest, *word = strtok_r(line + strlen("# args: "), " ", &rest);

			for (; word && count < 12; word = strtok_r(NULL, " ", &rest))
				arguments[count++] = text_of("%s", word);
		}
	}
	assert_true(*wanted);
	if (count == 1)
		arguments[count++] = list ? "stubs" : "numbers";
	if (list) {
		arguments[count++] = "--list";
		arguments[count++] = path;
	}
	arguments[count] = list ? test_file("good.tbl") : path;

	struct result result = run_program(&(struct how){ 0 }, arguments);

	assert_string_equal(result.err.data, wanted);
	assert_int_equal(result.status, error ? 1 : 0);
	assert_int_equal(result.out.len == 0, error);
	free_result(&result);
	free(file.data);
}

/*
 * Tests a table of system calls that contains NUL bytes. This table is not a file in bad/, because
 * test_bad() reads such a file as a string.
 */
static void nul_in_table(void **state)
{
	static const char table[] = "0\ti386\tread\n1\ti386\twr\0te\n#\0\n\0\n4\ti386\topen\0";
	const char *path = scratch("t");

	(void)state;
	write_bytes(path, table, sizeof(table) - 1);
	check(RUN("numbers", path), 1, "",
	      text_of("%s:2: error: a NUL byte in this line\n"
		      "%s:3: error: a NUL byte in this line\n"
		      "%s:4: error: a NUL byte in this line\n"
		      "%s:5: error: a NUL byte in this line\n", path, path, path, path));
}

static void nul_in_list(void **state)
{
	static const char list[] = "int read(int fd);\0\nint write(int\0fd);\n# \0\n";
	const char *path = scratch("l");

	(void)state;
	write_bytes(path, list, sizeof(list) - 1);
	check(RUN("stubs", "--list", path, test_file("good.tbl")), 1, "",
	      text_of("%s:1: error: a NUL byte in this line\n"
		      "%s:2: error: a NUL byte in this line\n"
		      "%s:3: error: a NUL byte in this line\n", path, path, path));
}

/*
 * Tests that a file with the line ends of old Macintosh systems is rejected. These line ends are a
 * single CR, so gen-syscalls sees one long line.
 */
static void carriage_returns_only(void **state)
{
	const char *path = scratch("t");

	(void)state;
	write_text(path, "0\ti386\tread\tsys_read\r1\ti386\twrite\tsys_write\r");
	check(RUN("numbers", path), 1, "",
	      text_of("%s:1: error: entry point \"sys_read\\x0D1\" is not a C identifier\n"
		      "%s:1: error: sixth column \"write\" is not \"noreturn\"\n"
		      "%s:1: error: \"sys_write\" is a seventh column, but a row has at most six\n",
		      path, path, path));
}

/*
 * Tests errors in both input files. Errors in the table of system calls must be printed before
 * errors in the list of prototypes. The errors in each file must be in order of lines.
 */
static void both_files(void **state)
{
	const char *table = scratch("t"), *list = scratch("l");

	(void)state;
	write_text(table, "1\ti386\ta\n1\ti386\tb\n02\ti386\tc\n");
	write_text(list, "int a(int);\nint b(void);\nint b(void)\n");
	check(RUN("words", "--list", list, table), 1, "",
	      text_of("%s:2: error: number 1 is given to \"b\" here and to \"a\" on line 1\n"
		      "%s:3: error: number \"02\" has a leading zero, which C reads as octal\n"
		      "%s:1: error: parameter \"int\" has no name\n"
		      "%s:3: error: no \";\" at the end of the row\n"
		      "%s:3: error: \"b\" is declared here and on line 2\n",
		      table, table, list, list, list));
}

/*
 * Tests a command that needs no list of prototypes. The command must not read the file of the
 * option --list.
 */
static void list_not_read(void **state)
{
	(void)state;
	check(RUN("numbers", "--list", scratch("absent"), test_file("good.tbl")), 0, NULL, "");
}

static void warnings_with_output(void **state)
{
	const char *path = scratch("t");

	(void)state;
	write_text(path, "oops\n4 i386 write sys_write\n3 i386 read sys_read\n");
	check(RUN("symbols", path), 0,
	      "/* Generated by gen-syscalls symbols from t. */\n"
	      ".LSYS_read = 3\n.LSYS_write = 4\n",
	      text_of("%s:1: warning: the kernel would skip this line: \"oops\"\n"
		      "%s:3: warning: number 3 comes after 4, out of order, which new kernels refuse\n", path, path));
}

/*
 * Tests the option --abi. The second column of a table is the ABI of a row. Only rows with an ABI
 * that --abi names may be in the output. If gen-syscalls knows the ABI of another row, it must
 * print no message about that row. If it does not know the ABI, it must print a warning.
 */
static void abi_words(void **state)
{
	const char *path = scratch("t");

	(void)state;
	write_text(path, "0 common a sys_a\n1 64 b sys_b\n2 x32 c sys_c\n3 mips d sys_d\n"
			 "4 i386 e sys_e\n");
	check(RUN("symbols", "--abi", "common,64,x32", path), 0,
	      "/* Generated by gen-syscalls symbols from t. */\n"
	      ".LSYS_a = 0\n.LSYS_b = 1\n.LSYS_c = 2\n",
	      text_of("%s:4: warning: the kernel would skip this line: \"3 mips d sys_d\"\n",
		      path));
	check(RUN("symbols", "--abi", "mips", path), 0,
	      "/* Generated by gen-syscalls symbols from t. */\n.LSYS_d = 3\n", "");
	check(RUN("symbols", path), 0,
	      "/* Generated by gen-syscalls symbols from t. */\n.LSYS_e = 4\n",
	      text_of("%s:4: warning: the kernel would skip this line: \"3 mips d sys_d\"\n",
		      path));
}

static int by_name(const void *left, const void *right)
{
	return strcmp(*(char *const *)left, *(char *const *)right);
}

void add_bad_tests(struct tests *tests)
{
	DIR *directory = opendir(test_file("bad"));
	struct dirent *entry;
	char **names = NULL;
	size_t count = 0;

	if (!directory) {
		fprintf(stderr, "%s: cannot read\n", test_file("bad"));
		exit(1);
	}
	while ((entry = readdir(directory))) {
		if (!ends(entry->d_name, ".tbl") && !ends(entry->d_name, ".list"))
			continue;
		names = realloc(names, (count + 1) * sizeof(*names));
		if (!names)
			abort();
		names[count++] = text_of("%s", entry->d_name);
	}
	closedir(directory);
	if (count)
		qsort(names, count, sizeof(*names), by_name);
	for (size_t i = 0; i < count; i++)
		add_test(tests, text_of("bad/%s", names[i]), test_bad, names[i]);
	free(names);

	ADD_TEST(tests, nul_in_table);
	ADD_TEST(tests, nul_in_list);
	ADD_TEST(tests, carriage_returns_only);
	ADD_TEST(tests, both_files);
	ADD_TEST(tests, list_not_read);
	ADD_TEST(tests, warnings_with_output);
	ADD_TEST(tests, abi_words);
}
