/* SPDX-License-Identifier: MIT */
/*
 * Tests the command `gen-syscalls all`, which writes six files into a folder. If one of the six
 * cannot be written, the command must write none.
 */
#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FILES = 6, ARCHES = 2 };

/*
 * The six files that `gen-syscalls all` writes, and for each the command that prints the same text.
 */
static const char *const files[FILES][2] = {
	{ "numbers.h", "numbers" }, { "sys.h", "prototypes" }, { "raw.h", "raw" },
	{ "symbols.inc", "symbols" }, { "stubs", "stubs" }, { "words.c", "words" },
};
static const char *const arches[ARCHES] = { "i386", "x86_64" };

/*
 * Runs `gen-syscalls all` on the architecture's table of system calls and on the list of prototypes
 * in golden/. The output folder is "out".
 */
static struct result run_all(const struct how *how, const char *arch)
{
	return RUN_HOW(how, "all", "--list", test_file("golden/calls.list"), "-o", scratch("out"),
		       test_file("golden/%s.tbl", arch));
}

static void make_folder(void)
{
	assert_int_equal(mkdir(scratch("out"), 0777), 0);
}

/*
 * Checks the six files in the output folder, and removes them. Each file must contain `text`. If
 * `text` is NULL, each file must contain the expected output for this architecture, which is in
 * golden/.
 */
static void take_files(const char *arch, const char *text)
{
	for (int i = 0; i < FILES; i++) {
		const char *path = scratch("out/%s", files[i][0]);
		struct bytes found = read_bytes(path);
		char *wanted = text ? text_of("%s", text)
				    : read_bytes(test_file("golden/%s.%s", arch, files[i][1])).data;

		assert_string_equal(found.data, wanted);
		assert_int_equal(remove(path), 0);
		free(found.data);
		free(wanted);
	}
	/*
	 * If `gen-syscalls all` has written a seventh file, the folder is not empty and rmdir
	 * fails.
	 */
	assert_int_equal(rmdir(scratch("out")), 0);
}

static void fill_folder(const char *text)
{
	make_folder();
	for (int i = 0; i < FILES; i++)
		write_text(scratch("out/%s", files[i][0]), text);
}

static void writes_all(void **state)
{
	(void)state;
	for (int i = 0; i < ARCHES; i++) {
		make_folder();
		check(run_all(&(struct how){ 0 }, arches[i]), 0, "", "");
		take_files(arches[i], NULL);
		fill_folder("old\n");
		check(run_all(&(struct how){ 0 }, arches[i]), 0, "", "");
		take_files(arches[i], NULL);
	}
}

static void modes(void **state)
{
	struct stat status;

	(void)state;
	make_folder();
	check(run_all(&(struct how){ .umask = 027 }, arches[0]), 0, "", "");
	assert_int_equal(stat(scratch("out/stubs"), &status), 0);
	assert_int_equal(status.st_mode & 0777, 0640);
	take_files(arches[0], NULL);
}

/*
 * Tests two failures: wrong input, and a limit on the size of files that is too small for the third
 * file. In both cases all six old files must stay unchanged.
 */
static void none_if_wrong(void **state)
{
	(void)state;
	fill_folder("old\n");
	write_text(scratch("l"), "int read(int);\n");
	check(RUN("all", "--list", scratch("l"), "-o", scratch("out"), test_file("good.tbl")), 1, "",
	      text_of("%s:1: error: parameter \"int\" has no name\n", scratch("l")));
	check(run_all(&(struct how){ .file_limit = 3500 }, arches[0]), 1, "",
	      text_of("%s: error: cannot write: File too large\n", scratch("out/raw.h")));
	take_files(arches[0], "old\n");
}

static void folder_in_the_way(void **state)
{
	(void)state;
	fill_folder("old\n");
	assert_int_equal(remove(scratch("out/stubs")), 0);
	assert_int_equal(mkdir(scratch("out/stubs"), 0777), 0);
	check(run_all(&(struct how){ 0 }, arches[0]), 1, "",
	      text_of("%s: error: cannot write: Is a directory\n", scratch("out/stubs")));
	assert_int_equal(rmdir(scratch("out/stubs")), 0);
	write_text(scratch("out/stubs"), "old\n");
	take_files(arches[0], "old\n");
}

static void no_folder(void **state)
{
	(void)state;
	check(run_all(&(struct how){ 0 }, arches[0]), 1, "",
	      text_of("%s: error: cannot write: No such file or directory\n", scratch("out")));
	write_text(scratch("out"), "theirs");
	check(run_all(&(struct how){ 0 }, arches[0]), 1, "",
	      text_of("%s: error: cannot write: Not a directory\n", scratch("out")));
	assert_int_equal(remove(scratch("out")), 0);
}

/*
 * Tests that `gen-syscalls all` fails if an input file has the path of an output file. Otherwise
 * the command would overwrite that input file.
 */
static void input_in_folder(void **state)
{
	(void)state;
	make_folder();
	write_text(scratch("out/stubs"), "0 i386 read sys_read\n");
	check(RUN("all", "--list", test_file("golden/calls.list"), "-o", scratch("out"), scratch("out/stubs")), 1,
	      "", text_of("%s: error: cannot write: the file is an input\n", scratch("out/stubs")));
	assert_int_equal(remove(scratch("out/stubs")), 0);
	write_text(scratch("out/sys.h"), "int read(int fd);\n");
	check(RUN("all", "--list", scratch("out/sys.h"), "-o", scratch("out"), test_file("good.tbl")), 1,
	      "", text_of("%s: error: cannot write: the file is an input\n", scratch("out/sys.h")));
	assert_int_equal(remove(scratch("out/sys.h")), 0);
	assert_int_equal(rmdir(scratch("out")), 0);
}

static void all_are_old(void)
{
	for (int i = 0; i < FILES; i++) {
		struct bytes found = read_bytes(scratch("out/%s", files[i][0]));

		assert_string_equal(found.data, "old\n");
		free(found.data);
	}
}

static void allocations_fail(void **state)
{
	const char *const arguments[] = {
		getenv("GEN_SYSCALLS_FAILING"), "all", "--list", text_of("%s", scratch("l")), "-o",
		text_of("%s", scratch("out")), text_of("%s", scratch("t")), NULL,
	};

	(void)state;
	fill_folder("old\n");
	write_text(scratch("t"), "0 i386 read sys_read\n");
	write_text(scratch("l"), "int read(struct x *a);\n");
	check_failing_allocations(arguments, all_are_old);
	for (int i = 0; i < FILES; i++)
		assert_int_equal(remove(scratch("out/%s", files[i][0])), 0);
	assert_int_equal(rmdir(scratch("out")), 0);
}

/*
 * Tests that all old files are there again if one of the files cannot be renamed. The third file
 * does not exist before, so it must not exist after that.
 */
static void rename_fails(void **state)
{
	const char *const arguments[] = {
		getenv("GEN_SYSCALLS_FAILING"), "all", "--list", text_of("%s", scratch("l")), "-o",
		text_of("%s", scratch("out")), text_of("%s", scratch("t")), NULL,
	};

	(void)state;
	write_text(scratch("t"), "0 i386 read sys_read\n");
	write_text(scratch("l"), "int read(int fd);\n");
	for (int at = 0; at < FILES; at++) {
		fill_folder("old\n");
		assert_int_equal(remove(scratch("out/%s", files[2][0])), 0);
		setenv("RENAME_FAILS_AT", text_of("%d", at + 1), 1);
		check(run_program(&(struct how){ 0 }, arguments), 1, "",
		      text_of("%s: error: cannot write: Input/output error\n", scratch("out/%s", files[at][0])));
		unsetenv("RENAME_FAILS_AT");
		assert_int_equal(access(scratch("out/%s", files[2][0]), F_OK), -1);
		write_text(scratch("out/%s", files[2][0]), "old\n");
		take_files(arches[0], "old\n");
	}
}

void add_all_tests(struct tests *tests)
{
	ADD_TEST(tests, writes_all);
	ADD_TEST(tests, modes);
	ADD_TEST(tests, none_if_wrong);
	ADD_TEST(tests, folder_in_the_way);
	ADD_TEST(tests, no_folder);
	ADD_TEST(tests, input_in_folder);
	ADD_TEST_UNLESS(tests, allocations_fail,
			getenv("GEN_SYSCALLS_FAILING") ? NULL : "the other run has it");
	ADD_TEST_UNLESS(tests, rename_fails,
			getenv("GEN_SYSCALLS_FAILING") ? NULL : "the other run has it");
}
