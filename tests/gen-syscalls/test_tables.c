/* SPDX-License-Identifier: MIT */
/*
 * Tables as people edit them, one deviation each, in tables/: the numbers are those that the
 * kernel's own scripts find, and `check` says what is on the lines
 *
 *   # expect: LINE: KIND: TEXT
 *
 * Those with an error have no numbers.
 */
#include "run.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The kernel's rule, as its scripts have it: which lines are rows, and what their first words are. */
static char *kernels_numbers(const char *path, const char *abis)
{
	char *command = text_of("LC_ALL=C grep -E '^[0-9]+[[:space:]]+(%s)' '%s' | LC_ALL=C sort -n | "
				"while read -r nr abi name rest; do echo \"#define SYS_$name $nr\"; done | "
				"tr -d '\\r'", abis, path);
	const char *const arguments[] = { "/bin/sh", "-c", command, NULL };
	struct result result = run_program(&(struct how){ 0 }, arguments);
	char *text = text_of("%s", result.out.data);

	free_result(&result);
	free(command);
	return text;
}

/* The lines of a text that begin so. */
static char *lines_with(const char *text, const char *start)
{
	char *found = text_of("%s", "");

	for (const char *line = text; *line;) {
		size_t len = strcspn(line, "\n");

		if (!strncmp(line, start, strlen(start)))
			found = text_of("%s%.*s\n", found, (int)len, line);
		line += len + (line[len] == '\n');
	}
	return found;
}

/* What the file says is said of it. */
static char *expected(const char *path)
{
	static const char mark[] = "# expect: ";
	struct bytes file = read_bytes(path);
	char *wanted = text_of("%s", ""), *saved;

	for (char *line = strtok_r(file.data, "\n", &saved); line; line = strtok_r(NULL, "\n", &saved)) {
		char *at = strstr(line, mark);

		line[strcspn(line, "\r")] = '\0';
		if (at)
			wanted = text_of("%s%s:%s\n", wanted, path, at + strlen(mark));
	}
	free(file.data);
	return wanted;
}

static void test_table(void **state)
{
	const char *name = *state;
	char *path = text_of("%s", test_file("tables/%s", name)), *wanted = expected(path);
	const char *abis = strncmp(name, "i386", 4) ? "common|64" : "i386";
	char *kernel = kernels_numbers(path, abis), *list = text_of("%s", "");
	bool bad = strstr(wanted, ": error: ") != NULL;
	struct result result = RUN("numbers", path);

	assert_int_equal(result.status, bad);
	assert_string_equal(lines_with(result.out.data, "#define SYS_"), bad ? "" : kernel);
	free_result(&result);

	/* A list with a prototype for each row, so that only the table is spoken of. */
	for (const char *at = kernel; (at = strstr(at, "SYS_")); at += 4)
		if (!strstr(list, text_of("long %.*s(", (int)strcspn(at + 4, " "), at + 4)) &&
		    strcspn(at + 4, "-") > strcspn(at + 4, " "))
			list = text_of("%slong %.*s(void);\n", list, (int)strcspn(at + 4, " "), at + 4);
	write_text(scratch("l"), list);
	result = RUN("check", "--list", scratch("l"), path);
	assert_int_equal(result.status, bad);
	assert_string_equal(lines_with(result.err.data, path), wanted);
	free_result(&result);
}

static int by_name(const void *left, const void *right)
{
	return strcmp(*(char *const *)left, *(char *const *)right);
}

static size_t found;

static void enough_tables(void **state)
{
	(void)state;
	assert_true(found >= 30);
}

void add_table_tests(struct tests *tests)
{
	static char *names[256];
	DIR *directory = opendir(test_file("tables"));
	struct dirent *entry;

	while (directory && (entry = readdir(directory)))
		if (strstr(entry->d_name, ".tbl") && found < 256)
			names[found++] = text_of("%s", entry->d_name);
	if (directory)
		closedir(directory);
	qsort(names, found, sizeof(*names), by_name);
	for (size_t i = 0; i < found; i++)
		add_test(tests, text_of("tables/%s", names[i]), test_table, names[i]);
	ADD_TEST(tests, enough_tables);
}
