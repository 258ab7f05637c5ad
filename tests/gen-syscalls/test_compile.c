/* SPDX-License-Identifier: MIT */
/* What the compiler ($CC) makes of the output; without one these tests are skipped. */
#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Compile a file of the scratch directory for this word size, with -Iinclude and -I. */
static struct result compile(const char *bits, const char *file)
{
	char *command = text_of("%s %s -std=c11 -Wall -Wextra -Werror -ffreestanding -nostdinc "
				"-fsyntax-only -I'%s' -I'%s' '%s'", getenv("CC"), bits,
				test_file("include"), scratch("."), scratch("%s", file));
	const char *const arguments[] = { "/bin/sh", "-c", command, NULL };
	struct result result = run_program(&(struct how){ 0 }, arguments);

	free(command);
	return result;
}

static int make_include(void **state)
{
	remove_scratch(state);
	make_scratch(state);
	return mkdir(scratch("ring3"), 0755);
}

static int remove_include(void **state)
{
	(void)state;
	remove(scratch("ring3/sys.h"));
	return 0;
}

static void generate(const char *command, const char *list, const char *table, const char *out)
{
	check(RUN(command, "--list", list, "-o", out, table), 0, "", "");
}

/* Why nothing can be compiled for this word size, or NULL. */
static const char *no_compiler(const char *bits)
{
	if (!getenv("CC"))
		return "CC does not name a compiler";

	char *command = text_of("%s %s -fsyntax-only -x c /dev/null", getenv("CC"), bits);
	const char *const arguments[] = { "/bin/sh", "-c", command, NULL };
	struct result result = run_program(&(struct how){ 0 }, arguments);
	int status = result.status;

	free_result(&result);
	free(command);
	return status ? text_of("%s does not take %s", getenv("CC"), bits) : NULL;
}

static void check_compiles(const char *bits, const char *arch)
{
	const char *table = test_file("golden/%s.tbl", arch);
	const char *list = test_file("golden/calls.list");

	generate("prototypes", list, table, scratch("ring3/sys.h"));
	generate("words", list, table, scratch("words.c"));
	check(compile(bits, "words.c"), 0, "", "");
	write_text(scratch("twice.c"),
		   "#include <ring3/sys.h>\n#include <ring3/sys.h>\n"
		   "int f(void);\nint f(void) { return sys_pipe((int *)0); }\n");
	check(compile(bits, "twice.c"), 0, "", "");
}

static void compiles_32(void **state)
{
	(void)state;
	check_compiles("-m32", "i386");
}

static void compiles_64(void **state)
{
	(void)state;
	check_compiles("-m64", "x86_64");
}

/* The number header may stand beside another one with the same numbers, in any order. */
static void numbers_compile(void **state)
{
	(void)state;
	check(RUN("numbers", "-o", scratch("n.h"), test_file("golden/x86_64.tbl")), 0, "", "");
	write_text(scratch("n.c"),
		   "#define __NR_read 0\n#include \"n.h\"\n#include \"n.h\"\n#define SYS_stat 4\n"
		   "_Static_assert(SYS_wide == 500 && __NR_wide == 500, \"\");\n");
	check(compile("", "n.c"), 0, "", "");
}

/* The asserts must fail for this declaration, in the name of the call. */
static void check_refused(const char *bits, const char *arch, const char *row,
			  const char *message)
{
	const char *table = test_file("golden/%s.tbl", arch);

	write_text(scratch("l"), row);
	generate("prototypes", scratch("l"), table, scratch("ring3/sys.h"));
	generate("words", scratch("l"), table, scratch("words.c"));

	struct result result = compile(bits, "words.c");

	assert_int_not_equal(result.status, 0);
	if (!strstr(result.err.data, message))
		assert_string_equal(result.err.data, message);
	free_result(&result);
}

static void wide_argument_refused(void **state)
{
	(void)state;
	check_refused("-m64", "x86_64", "int pipe(int a, long double b);\n",
		      "pipe: its arguments are not 2 words");
}

static void wide_argument_refused_32(void **state)
{
	(void)state;
	check_refused("-m32", "i386", "int pipe(double b);\n",
		      "pipe: its arguments are not 1 word");
}

static void wide_result_refused(void **state)
{
	(void)state;
	check_refused("-m64", "x86_64", "long double pipe(void);\n",
		      "pipe: it returns more than a word");
}

static void wide_result_refused_32(void **state)
{
	(void)state;
	check_refused("-m32", "i386", "loff_t pipe(void);\n",
		      "pipe: it returns more than a word");
}

void add_compile_tests(struct tests *tests)
{
	size_t first = tests->count;
	const char *not_32 = no_compiler("-m32"), *not_64 = no_compiler("-m64");

	ADD_TEST_UNLESS(tests, compiles_32, not_32);
	ADD_TEST_UNLESS(tests, compiles_64, not_64);
	ADD_TEST_UNLESS(tests, numbers_compile, not_64);
	ADD_TEST_UNLESS(tests, wide_argument_refused, not_64);
	ADD_TEST_UNLESS(tests, wide_argument_refused_32, not_32);
	ADD_TEST_UNLESS(tests, wide_result_refused, not_64);
	ADD_TEST_UNLESS(tests, wide_result_refused_32, not_32);
	for (size_t i = first; i < tests->count; i++) {
		tests->at[i].setup_func = make_include;
		tests->at[i].teardown_func = remove_include;
	}
}
