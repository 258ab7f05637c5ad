/* SPDX-License-Identifier: MIT */
/*
 * Tests tables of system calls that were edited by hand. Each table in tables/ differs from the
 * kernel's usual format in one way. gen-syscalls must find the same call numbers and entry points
 * as the kernel's scripts. `gen-syscalls check` must print the messages that the table's comments
 * list:
 *
 *   # deviation: LINE: KIND: TEXT
 *   # expect: LINE: KIND: TEXT
 *
 * A line with `deviation` has the message about this difference. Each table has such a line, except
 * plain.tbl and i386-plain.tbl, which have the usual format. A line with `expect` has a message
 * that is not about this difference. KIND is error, warning or note. If the table has an error,
 * gen-syscalls must print no numbers. In TEXT, %LINUX% stands for the Linux release of ring3's
 * tables, %NEXT% for the number after the last one in ring3's table, and %LIST% for the path of the
 * list of prototypes.
 */
#include "run.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Runs a shell command. Returns its output, and frees `command`. */
static char *shell(char *command)
{
	const char *const arguments[] = { "/bin/sh", "-c", command, NULL };
	struct result result = run_program(&(struct how){ 0 }, arguments);
	char *text = text_of("%s", result.out.data);

	free_result(&result);
	free(command);
	return text;
}

/*
 * Returns the #define lines that the kernel's script scripts/syscallhdr.sh makes from the table.
 * This function does what that script does: selects rows with a pattern, and splits them with the
 * shell's `read` without -r. As older scripts did, it also sorts them by number. If a name has
 * several #define lines, the compiler uses the last one. So this function returns only the last
 * line of each name.
 */
static char *kernels_numbers(const char *path, const char *abis)
{
	return shell(text_of("LC_ALL=C grep -E '^[0-9A-Fa-fXx]+[[:space:]]+(%s)' '%s' | "
			     "while read nr abi name rest; do echo \"#define SYS_$name $nr\"; done | "
			     "LC_ALL=C sort -n -k 3 | tr -d '\\r' | awk '{ at[$2] = NR; line[NR] = $0; name[NR] = $2 } "
			     "END { for (i = 1; i <= NR; i++) if (at[name[i]] == i) print line[i] }'", abis, path));
}

/*
 * Returns the __SYSCALL lines that the kernel makes from the table. Does the same as the kernel's
 * script scripts/syscalltbl.sh did until 2021. The script ignores rows whose number does not
 * consist of digits, and sorts the other rows. An unused number gets sys_ni_syscall. The name of an
 * entry point ends before a slash. The entry point for compat calls is not used.
 */
static char *kernels_entries(const char *path, const char *abis)
{
	return shell(text_of("LC_ALL=C grep -E '^[0-9]+[[:space:]]+(%s)' '%s' | LC_ALL=C sort -n | "
			     "tr -d '\\r' | { next=0; while read nr abi name native rest; do "
			     "while [ $next -lt $nr ]; do echo \"__SYSCALL($next, sys_ni_syscall)\"; "
			     "next=$((next + 1)); done; "
			     "native=${native:-sys_ni_syscall}; echo \"__SYSCALL($nr, ${native%%%%/*})\"; "
			     "next=$((next + 1)); done; }", abis, path));
}

/*
 * Returns true if the kernel's script (since 2021) rejects the table because its rows are not
 * sorted, or because a number occurs twice.
 */
static bool kernel_refuses(const char *path, const char *abis)
{
	char *text = shell(text_of("LC_ALL=C grep -E '^[0-9]+[[:space:]]+(%s)' '%s' | "
				   "LC_ALL=C sort -n -u -k 1,1 -c 2>/dev/null || echo refused", abis, path));

	return *text;
}

/* Returns the lines of `text` that begin with `start`. */
static char *lines_with(const char *text, const char *start)
{
	char *lines;
	size_t size;
	FILE *stream = open_memstream(&lines, &size);

	assert_non_null(stream);
	for (const char *line = text; *line;) {
		size_t len = strcspn(line, "\n");

		if (!strncmp(line, start, strlen(start)))
			fprintf(stream, "%.*s\n", (int)len, line);
		line += len + (line[len] == '\n');
	}
	assert_int_equal(fclose(stream), 0);
	return lines;
}

/*
 * Returns the expected messages, which are in the comments of the file. Uses only the comment lines
 * that contain `mark`.
 */
static char *expected(const char *path, const char *mark)
{
	struct bytes file = read_bytes(path);
	char *wanted = text_of("%s", ""), *saved;

	for (char *line = strtok_r(file.data, "\n", &saved); line; line = strtok_r(NULL, "\n", &saved)) {
		char *at = strstr(line, mark), *text = at ? strstr(at, ": ") : NULL;

		line[strcspn(line, "\r")] = '\0';
		if (text)
			wanted = text_of("%s%s:%s\n", wanted, path, text + 2);
	}
	free(file.data);
	return wanted;
}

/* Returns a copy of `text` in which `other` replaces the first `mark`. */
static char *with(char *text, const char *mark, const char *other)
{
	const char *at = strstr(text, mark);

	return at ? text_of("%.*s%s%s", (int)(at - text), text, other, at + strlen(mark)) : text;
}

/*
 * Each table except plain.tbl and i386-plain.tbl differs from the kernel's usual format in one way.
 * Checks that its comments have a line "# deviation: ..." with the message that gen-syscalls must
 * print about this difference. The two other tables must have no such line. The message must not be
 * the note "numbers N to M have no row". Most tables leave out such numbers, even plain.tbl, so
 * this note does not report the difference.
 */
static void check_deviation(const char *name, const char *path)
{
	const char *said = expected(path, "# deviation: ");
	bool gaps = strstr(said, ": note: numbers ") != NULL;

	if (!strcmp(name, "plain.tbl") || !strcmp(name, "i386-plain.tbl"))
		assert_string_equal(said, "");
	else if (!*said || gaps)
		fail_msg("%s does not say how its deviation is reported", name);
}

/*
 * Writes a list with a prototype for each name in `kernel`, the text from kernels_numbers(). So
 * gen-syscalls prints no message about a missing prototype.
 */
static void write_list(const char *kernel)
{
	FILE *list = fopen(scratch("l"), "w");

	assert_non_null(list);
	for (const char *at = kernel; (at = strstr(at, "SYS_")); at += 4) {
		int len = (int)strcspn(at + 4, " ");
		char *name = text_of("SYS_%.*s ", len, at + 4);

		if (strstr(kernel, name) == at && !memchr(name, '-', (size_t)len + 4))
			fprintf(list, "long %.*s(void);\n", len, at + 4);
		free(name);
	}
	assert_int_equal(fclose(list), 0);
}

/*
 * Returns the number that follows the last call number in ring3's table of system calls for x86_64.
 * Numbers from 512 on are not counted, because they belong to the ABI x32.
 */
static const char *next_number(void)
{
	struct bytes table = read_bytes(test_file("../../arch/x86_64/syscall_64.tbl"));
	long last = 0;

	for (const char *line = table.data; line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL)
		if (*line >= '0' && *line <= '9' && atol(line) < 512)
			last = atol(line);
	free(table.data);
	return text_of("%ld", last + 1);
}

static void test_table(void **state)
{
	const char *name = *state;
	char *path = text_of("%s", test_file("tables/%s", name)), *wanted = with(with(expected(path, "# "), "%LINUX%", RING3_LINUX), "%NEXT%", next_number());
	const char *abis = strncmp(name, "i386", 4) ? "common|64" : "i386";
	char *kernel = kernels_numbers(path, abis);
	bool bad = strstr(wanted, ": error: ") != NULL;
	struct result result = RUN("numbers", path);

	check_deviation(name, path);
	assert_int_equal(result.status, bad);
	assert_string_equal(lines_with(result.out.data, "#define SYS_"), bad ? "" : kernel);
	free_result(&result);

	result = RUN("dispatch", "--macros", path);
	assert_int_equal(result.status, bad);
	if (!bad)
		assert_string_equal(lines_with(result.out.data, "__SYSCALL"),
				    kernels_entries(path, abis));
	free_result(&result);
	if (kernel_refuses(path, abis))
		assert_true(strstr(wanted, "out of order") || strstr(wanted, "is given to"));

	write_list(kernel);
	wanted = with(wanted, "%LIST%", scratch("l"));
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
