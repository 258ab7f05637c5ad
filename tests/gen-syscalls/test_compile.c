/* SPDX-License-Identifier: MIT */
/*
 * Tests that the output of gen-syscalls compiles. The environment variable COMPILER names the
 * compiler. If COMPILER is not set, the tests are skipped.
 */
#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/*
 * Runs the compiler. The compiler searches for headers in include/ and in the scratch directory.
 * `bits` is "-m32", "-m64" or "".
 */
static struct result run_compiler(const char *bits, const char *options)
{
	char *command = text_of("%s %s -Wall -Wextra -Werror -nostdinc -I'%s' -I'%s' %s",
				getenv("COMPILER"), bits, test_file("include"), scratch("."), options);
	const char *const arguments[] = { "/bin/sh", "-c", command, NULL };
	struct result result = run_program(&(struct how){ 0 }, arguments);

	free(command);
	return result;
}

/* Compiles a file of the scratch directory. Writes no object file. */
static struct result compile(const char *bits, const char *file)
{
	return run_compiler(bits, text_of("-std=c11 -ffreestanding -fsyntax-only '%s'",
					  scratch("%s", file)));
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
	remove(scratch("ring3/raw.h"));
	remove(scratch("ring3/numbers.h"));
	return 0;
}

static void generate(const char *command, const char *list, const char *table, const char *out)
{
	check(RUN(command, "--list", list, "-o", out, table), 0, "", "");
}

/* Returns the reason why the compiler cannot compile with these options, or NULL. */
static const char *cannot(const char *options)
{
	if (!getenv("COMPILER"))
		return "COMPILER does not name a compiler";

	char *command = text_of("out=$(mktemp) && echo 'int main(void) { return 0; }' | "
				"%s %s - -o \"$out\"; status=$?; rm -f \"$out\"; exit $status",
				getenv("COMPILER"), options);
	const char *const arguments[] = { "/bin/sh", "-c", command, NULL };
	struct result result = run_program(&(struct how){ 0 }, arguments);
	int status = result.status;

	free_result(&result);
	free(command);
	return status ? text_of("%s does not take %s", getenv("COMPILER"), options) : NULL;
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

static void generate_raw(const char *arch)
{
	const char *table = test_file("golden/%s.tbl", arch);

	check(RUN("numbers", "-o", scratch("ring3/numbers.h"), table), 0, "", "");
	generate("raw", test_file("golden/calls.list"), table, scratch("ring3/raw.h"));
}

/*
 * Checks that the generated header raw.h compiles without warnings in two C and two C++ standards.
 * The program may define macros with the names of raw.h's parameters. It may also define the macros
 * __RING3_INLINE and __RING3_NORETURN, which raw.h uses.
 */
static void check_raw_compiles(const char *bits, const char *arch)
{
	static const char *const ways[] = {
		"c -std=c89",
		"c -std=c89 -Wno-unused-function -D__RING3_INLINE= -D__RING3_NORETURN=",
		"c -std=c11",
		"c -std=c11 -Wno-unused-function -D__RING3_INLINE=inline "
			"-D__RING3_NORETURN=_Noreturn",
		"c++ -std=c++98",
		"c++ -std=c++98 -Wno-unused-function -D__RING3_INLINE=inline -D__RING3_NORETURN=",
		"c++ -std=c++11 -Wno-unused-function -D__RING3_INLINE=inline "
			"-D__RING3_NORETURN='[[noreturn]]'",
	};
	bool no_cxx = cannot("-fsyntax-only -x c++");

	generate_raw(arch);
	generate("prototypes", test_file("golden/calls.list"), test_file("golden/%s.tbl", arch),
		 scratch("ring3/sys.h"));
	write_text(scratch("raw.c"),
		   "#include <syscall_arch.h>\n"
		   "#define fd oops(\n#define buf oops(\n#define count oops(\n"
		   "#define status oops(\n#define flags oops(\n#define a oops(\n"
		   "#define offset oops(\n#define statbuf oops(\n"
		   "#include <ring3/raw.h>\n#include <ring3/sys.h>\n#include <ring3/raw.h>\n"
		   "int f(void);\nint f(void) { return raw_pipe((int *)0); }\n"
		   "void g(void);\nvoid g(void) { raw_sync(); raw_exit(0); }\n");
	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		if (no_cxx && !strncmp(ways[i], "c++", 3)) {
			print_message("# not tried: %s compiles no C++\n", getenv("COMPILER"));
			break;
		}
		check(run_compiler(bits, text_of("-Wconversion -Wsign-conversion -Wshadow -Wundef "
						 "-pedantic -Wno-long-long -fsyntax-only -x %s "
						 "'%s'", ways[i], scratch("raw.c"))),
		      0, "", "");
	}
}

static void raw_compiles_32(void **state)
{
	(void)state;
	check_raw_compiles("-m32", "i386");
}

static void raw_compiles_64(void **state)
{
	(void)state;
	check_raw_compiles("-m64", "x86_64");
}

/*
 * Compiles and runs a program that calls the functions of raw.h. `calls` is the C text of these
 * calls. Each line of `calls` is TRY(line number, result, call, expected contents of `trapped`).
 * The header include/syscall_arch.h does not enter the kernel. It records the number of arguments,
 * the call number and the arguments in `trapped`, and returns the result that TRY has.
 */
static void check_raw_runs(const char *bits, const char *arch, const char *calls)
{
	generate_raw(arch);
	write_text(scratch("run.c"),
		   text_of("#include <ring3/raw.h>\n"
			   "static int got(const long *wanted)\n"
			   "{\n"
			   "	int i;\n"
			   "	for (i = 0; i < 8; i++)\n"
			   "		if (trapped[i] != wanted[i])\n"
			   "			return 0;\n"
			   "	return 1;\n"
			   "}\n"
			   "#define TRY(line, gives, call, ...) \\\n"
			   "	answer = gives; \\\n"
			   "	if ((call) != gives || !got((const long[8]){ __VA_ARGS__ })) \\\n"
			   "		return line;\n"
			   "int main(void)\n"
			   "{\n"
			   "	char *p = (char *)&answer;\n"
			   "%s"
			   "	return 0;\n"
			   "}\n", calls));

	struct result built = run_compiler(bits, text_of("-std=c11 '%s' -o '%s'",
							 scratch("run.c"), scratch("run")));

	check(built, 0, "", "");
	check(run_program(&(struct how){ 0 }, (const char *const[]){ scratch("run"), NULL }),
	      0, "", "");
}

static void raw_runs_32(void **state)
{
	(void)state;
	check_raw_runs("-m32", "i386",
		"TRY(1, -4095, raw_read(-1, p, 7), 3, 3, -1, (long)p, 7)\n"
		"TRY(2, -9, raw_pread64(3, p, 7, 0x1122334455667788), 5, 180, 3, (long)p, 7,"
		" 0x55667788, 0x11223344)\n"
		"TRY(3, 0, raw_pread64(3, p, 7, -2), 5, 180, 3, (long)p, 7, -2, -1)\n"
		"TRY(4, 0, raw_fadvise64_64(3, 5, 0xffffffff80000000, 6), 6, 272, 3, 5, 0,"
		" -0x7fffffff - 1, -1, 6)\n"
		"TRY(5, -0x1000, raw_mmap2(p, 1, 2, 3, -1, 4), 6, 192, (long)p, 1, 2, 3, -1, 4)\n"
		"TRY(6, 1, (raw_sync(), 1), 0, 36)\n");
}

static void raw_runs_64(void **state)
{
	(void)state;
	check_raw_runs("-m64", "x86_64",
		"TRY(1, -4095, raw_read(-1, p, 7), 3, 0, -1, (long)p, 7)\n"
		"TRY(2, -9, raw_pread64(3, p, 7, 0x1122334455667788), 4, 17, 3, (long)p, 7,"
		" 0x1122334455667788)\n"
		"TRY(3, 1, raw_bpf(-1, 0, 0xffffffff), 3, 321, -1, 0, 0xffffffff)\n"
		"TRY(4, 0x7fffffffffff, raw_brk(p), 1, 12, (long)p)\n"
		"TRY(5, 1, (raw_sync(), 1), 0, 162)\n");
}

/*
 * Tests that the generated header numbers.h compiles if a program repeats some of the header's
 * #define lines, before or after the #include line.
 */
static void numbers_compile(void **state)
{
	(void)state;
	check(RUN("numbers", "-o", scratch("n.h"), test_file("golden/x86_64.tbl")), 0, "", "");
	write_text(scratch("n.c"),
		   "#define __NR_read 0\n#include \"n.h\"\n#include \"n.h\"\n#define SYS_stat 4\n"
		   "_Static_assert(SYS_wide == 600 && __NR_wide == 600, \"\");\n");
	check(compile("", "n.c"), 0, "", "");
}

/*
 * Adds `row` to the list of prototypes and generates the file words.c. words.c asserts that the
 * arguments of each call have as many words as its stub passes, and that the result fits into one
 * word. The compiler must reject words.c and print `message`.
 */
static void check_refused(const char *bits, const char *arch, const char *row,
			  const char *message)
{
	const char *table = test_file("golden/%s.tbl", arch);

	/*
	 * Adds a prototype of `wide`, because the table in golden/ has this call, and every call
	 * that is not Linux's needs a prototype.
	 */
	write_text(scratch("l"), text_of("%sint wide(int a);\n", row));
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
	const char *not_32 = cannot("-m32 -fsyntax-only -x c");
	const char *not_64 = cannot("-m64 -fsyntax-only -x c");

	ADD_TEST_UNLESS(tests, compiles_32, not_32);
	ADD_TEST_UNLESS(tests, compiles_64, not_64);
	ADD_TEST_UNLESS(tests, raw_compiles_32, not_32);
	ADD_TEST_UNLESS(tests, raw_compiles_64, not_64);
	ADD_TEST_UNLESS(tests, raw_runs_32, cannot("-m32 -x c"));
	ADD_TEST_UNLESS(tests, raw_runs_64, cannot("-m64 -x c"));
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
