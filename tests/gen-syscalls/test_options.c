/* SPDX-License-Identifier: MIT */
/* Tests the command line of gen-syscalls: commands, options and file names. */
#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
	"usage: gen-syscalls COMMAND [--arch LIST] [--abi LIST] [--list FILE]\n"
	"                    [--word-size 32|64] [--add NUMBER:PROTOTYPE]... [--strict]\n"
	"                    [--macros] [--compat] [--facts FILE] [--own-list FILE]\n"
	"                    [-o FILE] TABLE [TABLE... | NEW]\n"
	"Try gen-syscalls --help.\n";

static const struct {
	const char *arguments[8];
	const char *message;
} wrong[] = {
	{ { NULL }, "no command" },
	{ { "--abi", "i386" }, "no command" },
	{ { "bogus", "t" },
	  "unknown command \"bogus\", known are all, numbers, symbols, stubs, prototypes, raw, "
	  "words, calls, single, html, json, dispatch, check, own, diff, probe" },
	{ { "diff", "t" }, "diff needs two tables" },
	{ { "diff", "t", "u", "v" }, "operand \"v\" is one too many" },
	{ { "diff", "t", "u", "--list=l" }, "diff takes no --add and no --list" },
	{ { "diff", "t", "u", "--add=1:int f(void)" }, "diff takes no --add and no --list" },
	{ { "diff", "-", "-" }, "stdin cannot be two tables" },
	{ { "check", "t" }, "check needs --list" },
	{ { "single", "t" }, "single needs --list" },
	{ { "html", "t" }, "html needs --list" },
	{ { "single", "--list=l", "--abi=i386", "t", "u" },
	  "single takes no --abi and --word-size with several tables" },
	{ { "html", "--list=l", "--word-size=32", "t", "u" },
	  "html takes no --abi and --word-size with several tables" },
	{ { "html", "--list=l", "-", "-" }, "stdin cannot be two tables" },
	{ { "html", "--list=-", "t", "-" }, "stdin cannot be both TABLE and the list" },
	{ { "html", "--list=l", "--facts=-", "t" }, "--facts cannot be stdin" },
	{ { "single", "--list=l", "--facts=f", "t" }, "single takes no --facts" },
	{ { "numbers", "t", "--facts" }, "--facts needs an argument" },
	{ { "own", "t" }, "own needs --list" },
	{ { "own", "--list=l", "t" }, "own needs --facts" },
	{ { "own", "--list=l", "--facts=f", "t" }, "own needs -o FOLDER" },
	{ { "own", "--list=l", "--facts=f", "-o-", "t" }, "own needs -o FOLDER" },
	{ { "own", "--list=l", "--facts=-", "-oo", "t" }, "--facts cannot be stdin" },
	{ { "own", "--list=l", "--facts=f", "-oo", "-" },
	  "stdin can only be the NEW of own, or its --own-list" },
	{ { "own", "--list=-", "--facts=f", "-oo", "t" },
	  "stdin can only be the NEW of own, or its --own-list" },
	{ { "own", "--list=l", "--own-list=-", "--facts=f", "-oo", "t", "-" },
	  "stdin cannot be both NEW and the list" },
	{ { "own", "--list=l", "--facts=f", "-oo", "t", "u", "v" }, "operand \"v\" is one too many" },
	{ { "numbers", "--own-list=l", "t" }, "numbers takes no --own-list" },
	{ { "numbers", "t", "--macros" }, "numbers takes no --macros" },
	{ { "numbers", "t", "--compat" }, "numbers takes no --compat" },
	{ { "numbers" }, "no TABLE" },
	{ { "numbers", "t", "u" }, "operand \"u\" is one too many" },
	{ { "numbers", "t", "--", "-u" }, "operand \"-u\" is one too many" },
	{ { "numbers", "--bogus", "t" }, "unknown option \"--bogus\"" },
	{ { "numbers", "-x", "t" }, "unknown option \"-x\"" },
	{ { "numbers", "--abis=i386", "t" }, "unknown option \"--abis=i386\"" },
	{ { "numbers", "--ab=i386", "t" }, "unknown option \"--ab=i386\"" },
	{ { "numbers", "--help=no", "t" }, "unknown option \"--help=no\"" },
	{ { "html", "--list=l", "--arch=x86_64", "t", "u" },
	  "--arch names 1 architectures, for 2 tables" },
	{ { "html", "--list=l", "--arch=x86_64,i386", "t" }, "--arch names 2 architectures, for 1 table" },
	{ { "diff", "--arch=x86_64,i386", "t", "u" }, "--arch names 2 architectures, for 1 table" },
	{ { "numbers", "t", "--arch" }, "--arch needs an argument" },
	{ { "all", "t" }, "all needs --list" },
	{ { "all", "--list=l", "t" }, "all needs -o FOLDER" },
	{ { "all", "--list=l", "-o-", "t" }, "all needs -o FOLDER" },
	{ { "numbers", "t", "--abi" }, "--abi needs an argument" },
	{ { "numbers", "t", "--list" }, "--list needs an argument" },
	{ { "numbers", "t", "--word-size" }, "--word-size needs an argument" },
	{ { "numbers", "t", "-o" }, "-o needs an argument" },
	{ { "numbers", "t", "--abi=" }, "--abi has an empty argument" },
	{ { "numbers", "t", "--list", "" }, "--list has an empty argument" },
	{ { "numbers", "t", "-o", "" }, "-o has an empty argument" },
	{ { "numbers", "t", "--abi=a", "--abi", "b" }, "--abi is given twice" },
	{ { "numbers", "t", "-o", "a", "-ob" }, "-o is given twice" },
	{ { "numbers", "t", "--abi", "a,,b" }, "--abi \"a,,b\" has an empty word" },
	{ { "numbers", "t", "--abi", ",a" }, "--abi \",a\" has an empty word" },
	{ { "numbers", "t", "--abi", "a," }, "--abi \"a,\" has an empty word" },
	{ { "numbers", "t", "--abi", "a, b" },
	  "--abi has \" b\", which is not made of letters, digits and underscores" },
	{ { "numbers", "t", "--word-size", "16" }, "--word-size is \"16\", not 32 or 64" },
	{ { "numbers", "t", "--word-size=32bit" }, "--word-size is \"32bit\", not 32 or 64" },
	{ { "numbers", "t", "--add" }, "--add needs an argument" },
	{ { "numbers", "t", "--add=" }, "--add has an empty argument" },
	{ { "numbers", "t", "--add", "1" }, "--add \"1\" is not NUMBER:PROTOTYPE" },
	{ { "numbers", "t", "--add", "x:int f(void)" },
	  "--add \"x:int f(void)\" is not NUMBER:PROTOTYPE" },
	{ { "numbers", "t", "--add", "1 :int f(void)" },
	  "--add \"1 :int f(void)\" is not NUMBER:PROTOTYPE" },
	{ { "numbers", "t", "--add=1:int f(void)\nint g(void)" },
	  "--add \"1:int f(void)\\x0Aint g(void)\" is more than a prototype" },
	{ { "numbers", "--strict=no", "t" }, "unknown option \"--strict=no\"" },
	{ { "stubs", "t" }, "stubs needs --list" },
	{ { "prototypes", "t" }, "prototypes needs --list" },
	{ { "raw", "t" }, "raw needs --list" },
	{ { "words", "t" }, "words needs --list" },
	{ { "stubs", "--list", "-", "-" }, "stdin cannot be both TABLE and the list" },
};

static void usage_errors(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		const char *arguments[10] = { generator() };

		memcpy(arguments + 1, wrong[i].arguments, sizeof(wrong[i].arguments));
		check(run_program(&(struct how){ 0 }, arguments), 2, "",
		      text_of("gen-syscalls: error: %s\n%s", wrong[i].message, usage));
	}
}

static void help(void **state)
{
	static const char *const words[] = {
		"usage: gen-syscalls COMMAND", "numbers", "symbols", "stubs", "prototypes",
		"raw", "words", "calls", "byhand", "--abi LIST", "--list FILE", "--word-size", "-o FILE", "--add",
		"--strict", "--macros", "--compat", "dispatch", "check", "all", "own", "--own-list", "--arch LIST", "diff", "probe", "--version",
	};
	struct result result = RUN("--help");

	(void)state;
	assert_int_equal(result.status, 0);
	assert_string_equal(result.err.data, "");
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		assert_non_null(strstr(result.out.data, words[i]));
	free_result(&result);

	/* --help may also follow a command. If stdout is closed, --help must fail. */
	check(RUN("numbers", "--help"), 0, NULL, "");
	check(RUN_HOW((&(struct how){ .closed_stdout = true }), "--help"), 1, "",
	      "<stdout>: error: cannot write: Bad file descriptor\n");
}

static void version(void **state)
{
	struct result result = RUN("--version");

	(void)state;
	assert_int_equal(result.status, 0);
	assert_string_equal(result.err.data, "");
	assert_memory_equal(result.out.data, "gen-syscalls (ring3) ", 21);
	assert_true(result.out.data[21] >= '0' && result.out.data[21] <= '9');
	assert_non_null(strstr(result.out.data, ", tables of Linux " RING3_LINUX "\n"));
	assert_ptr_equal(strchr(result.out.data, '\n'), result.out.data + result.out.len - 1);
	free_result(&result);

	check(RUN_HOW((&(struct how){ .stdout_file = "/dev/full" }), "--version"), 1, "",
	      "<stdout>: error: cannot write: No space left on device\n");
}

/*
 * Tests options before and after the file names. The value of an option may be in the same argument
 * (--option=value) or in the next one.
 */
static void any_order(void **state)
{
	struct bytes golden = read_bytes(test_file("golden/i386.stubs"));
	const char *list = test_file("golden/calls.list");
	const char *table = test_file("golden/i386.tbl");
	const char *list_is = text_of("--list=%s", list);

	(void)state;
	check(RUN("stubs", table, "--list", list), 0, golden.data, "");
	check(RUN("--list", list, "stubs", table), 0, golden.data, "");
	check(RUN("stubs", list_is, table, "--abi=i386"), 0, golden.data, "");
	check(RUN("--abi", "i386", "stubs", table, list_is, "-o-"), 0, golden.data, "");
	check(RUN("--word-size=32", list_is, "-o", "-", "stubs", "--", table), 0, golden.data,
	      "");
	check(RUN(list_is, "--", "stubs", table), 0, golden.data, "");
	free(golden.data);
}

/*
 * Tests the argument `--`. After `--`, an argument that begins with a dash must be a file name, not
 * an option.
 */
static void dashes(void **state)
{
	struct how how = { .directory = test_file(".") };

	(void)state;
	check(RUN_HOW(&how, "numbers", "--", "-absent"), 1, "",
	      "-absent: error: cannot read: No such file or directory\n");
}

static void check_stub(const char *words, const char *table, const char *option,
		       const char *argument)
{
	check(RUN("stubs", "--list", scratch("l"), scratch("%s", table), option, argument), 0,
	      text_of("/* Generated by gen-syscalls stubs from %s and l. */\n"
		      "PSEUDO call, %s\n", table, words), "");
}

/*
 * Tests how gen-syscalls finds the size of a register, 32 or 64 bits. The option --word-size gives
 * the size. Without this option, the size is that of the architecture to which the ABI belongs. The
 * ABI is in the second column of the table.
 */
static void word_size(void **state)
{
	(void)state;
	write_text(scratch("l"), "int call(loff_t offset);\n");
	write_text(scratch("t32"), "0 i386 call sys_call\n");
	write_text(scratch("t64"), "0 64 call sys_call\n");
	write_text(scratch("arm"), "0 arm call sys_call\n");
	write_text(scratch("both"), "0 i386 call sys_call\n0 64 call sys_call\n");

	check_stub("2", "t32", "--word-size", "32");
	check_stub("1", "t32", "--word-size", "64");
	check_stub("2", "t32", "--abi", "i386");
	check_stub("2", "t32", "--abi", "x,i386");
	check_stub("2", "t32", "-o", "-");
	check_stub("1", "t64", "-o", "-");
	check_stub("1", "t64", "--abi", "64");
	check_stub("2", "t64", "--word-size", "32");
	check_stub("1", "arm", "--abi", "arm");
	check_stub("2", "both", "-o", "-");
	check_stub("1", "both", "--abi", "64");
	remove(scratch("t32"));
	remove(scratch("t64"));
	remove(scratch("arm"));
	remove(scratch("both"));
}

static void check_words(const char *words, const char *option, const char *other)
{
	check(RUN("stubs", "--list", scratch("l"), scratch("t"), option, other), 0,
	      text_of("/* Generated by gen-syscalls stubs from t and l. */\nPSEUDO call, %s\n", words), "");
}

/*
 * A prototype may be for certain architectures only. Tests that the output has only prototypes for
 * the table's architecture. The option --arch names this architecture. Without --arch, the option
 * --abi determines it. Without both, the second column of the table, the ABI, determines it.
 */
static void list_architecture(void **state)
{
	(void)state;
	write_text(scratch("t"), "0 64 call sys_call\n");
	write_text(scratch("l"), "int call(int a) i386;\nint call(int a, int b) x86_64;\n");
	check_words("2", "-o", "-");
	check_words("2", "--abi", "64");
	check_words("2", "--abi", "common,64");
	check_words("2", "--abi", "common,64,x86_64");
	check_words("2", "--abi", "x86_64,64,common");
	check_words("2", "--abi", "64,x32");
	check_words("1", "--abi", "64,i386");
	check_words("2", "--abi", "64,i386,x86_64");
	check_words("2", "--arch", "x86_64");
	check_words("1", "--arch=i386", "--abi=64");
	check(RUN("stubs", "--list", scratch("l"), scratch("t"), "--arch", "i386"), 1, "",
	      text_of("%s:1: error: no row of ABI i386\n", scratch("t")));
	/*
	 * The command `stubs` accepts a table with an unknown ABI in its second column. The command
	 * `html` rejects it, because `html` must know the architecture.
	 */
	write_text(scratch("t"), "0 other call sys_call\n");
	write_text(scratch("l"), "int call(int a);\n");
	check_words("1", "--abi", "other");
	check(RUN("html", "--list", scratch("l"), scratch("t"), "--abi", "other"), 1, "",
	      text_of("%s: error: cannot tell the architecture, so say it by --arch: %s\n", scratch("t"),
		      getenv("ARCHITECTURES")));
	check(RUN("html", "--list", scratch("l"), scratch("t"), "--abi", "other", "--arch", "i386"), 0, NULL, "");
	check(RUN("html", "--list", scratch("l"), scratch("t"), "--arch", "i386,vax"), 2, "",
	      text_of("gen-syscalls: error: --arch is \"vax\", known are %s\n%s", getenv("ARCHITECTURES"), usage));
	check(RUN("stubs", "--list", scratch("l"), scratch("t"), "--arch", "vax"), 2, "",
	      text_of("gen-syscalls: error: --arch is \"vax\", known are %s\n%s",
		      getenv("ARCHITECTURES"), usage));
}

/*
 * Tests the kernel's generic table of system calls, which serves several architectures. This table
 * has ABI names that the table of x86_64 also has, such as common. So gen-syscalls must recognize
 * the generic table by its call numbers. If a command needs an architecture, it must print an error
 * that asks for the option --arch.
 */
static void generic_table(void **state)
{
	static const char *const commands[] = { "single", "html", "json" };
	const char *table = text_of("%s", test_file("../../arch/generic/syscall.tbl"));
	const char *list = scratch("l"), *part = scratch("t");
	const char *said = "error: the kernel's generic table, of several architectures: say by --arch which one is meant\n";

	(void)state;
	write_text(list, "int call(int a) x86_64;\nint call(int a, int b);\nlong io_setup(int a);\n");
	write_text(part, "0 common io_setup sys_io_setup\n5000 common call sys_call\n");
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
		check(RUN(commands[i], "--list", list, table), 1, "", text_of("%s: %s", table, said));
		check(RUN(commands[i], "--list", list, part), 1, "", text_of("%s: %s", part, said));
		check(RUN(commands[i], "--list", list, "--abi", "common,64", part), 1, "", text_of("%s: %s", part, said));
	}
	check(RUN("html", "--list", list, "--arch", "aarch64", table), 0, NULL, "");
	/*
	 * Writes a table like the kernel's generic one. Some rows do not belong to aarch64. The
	 * second column of such a row has an ABI of other architectures, for example riscv or
	 * time32. These rows must not be in the output for aarch64.
	 */
	write_text(part, "0 common io_setup sys_io_setup\n4 time32 io_getevents sys_io_getevents_time32\n"
			 "4 64 io_getevents sys_io_getevents\n25 32 fcntl64 sys_fcntl64\n25 64 fcntl sys_fcntl\n"
			 "79 stat64 fstatat64 sys_fstatat64\n244 arc cacheflush sys_cacheflush\n244 csky set_thread_area x\n"
			 "258 riscv riscv_hwprobe sys_riscv_hwprobe\n5000 common call sys_call\n");
	check(RUN("symbols", "--strict", "--arch", "aarch64", part), 0,
	      "/* Generated by gen-syscalls symbols from t. */\n.LSYS_io_setup = 0\n.LSYS_io_getevents = 4\n"
	      ".LSYS_fcntl = 25\n.LSYS_call = 5000\n", "");
	write_text(part, "0 common io_setup sys_io_setup\n5000 common call sys_call\n");
	check(RUN("html", "--list", list, "--arch", "aarch64,i386", table, test_file("golden/i386.tbl")), 0, NULL, NULL);
	check(RUN("single", "--list", list, "--arch", "aarch64", table), 0, NULL, NULL);
	check(RUN("stubs", "--list", list, part), 0,
	      "/* Generated by gen-syscalls stubs from t and l. */\nPSEUDO io_setup, 1\nPSEUDO call, 2\n", "");
	write_text(part, "0 common read sys_read\n5000 common call sys_call\n");
	check(RUN("stubs", "--list", list, part), 0, "/* Generated by gen-syscalls stubs from t and l. */\nPSEUDO call, 1\n", "");
}

/*
 * Tests prototypes with the word 32 or 64. Such a prototype applies to all architectures with
 * registers of this size. gen-syscalls must need only the size, not the architecture.
 */
static void list_word_size(void **state)
{
	(void)state;
	write_text(scratch("t"), "0 64 call sys_call\n0 i386 call sys_call\n");
	write_text(scratch("l"), "int call(int a) 32;\nint call(int a, int b) 64;\n");
	check_words("1", "--arch", "i386");
	check_words("2", "--arch", "x86_64");
	write_text(scratch("t"), "0 other call sys_call\n");
	check_words("1", "--abi=other", "--word-size=32");
	check_words("2", "--abi=other", "--word-size=64");
	write_text(scratch("t"), "0 64 call sys_call\n0 i386 call sys_call\n");
	write_text(scratch("l"), "int call(int a) i386 64;\nint other(void) 32;\n");
	check_words("1", "--arch", "i386");
	check_words("1", "--arch", "x86_64");
}

/*
 * Tests the option --abi with all ABIs of an architecture, such as common,64. The output must be
 * the same as without --abi.
 */
static void same_by_any_words(void **state)
{
	static const char *const commands[] = { "stubs", "prototypes", "raw", "words" };
	const char *list = text_of("%s", test_file("../../src/syscalls.list"));
	const char *table = text_of("%s", test_file("../../arch/x86_64/syscall_64.tbl"));

	(void)state;
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
		struct result plain = RUN(commands[i], "--strict", "--list", list, table);

		assert_int_equal(plain.status, 0);
		check(RUN(commands[i], "--strict", "--list", list, "--abi=common,64", table), 0,
		      plain.out.data, "");
		check(RUN(commands[i], "--strict", "--list", list, "--arch=x86_64", table), 0,
		      plain.out.data, "");
		free_result(&plain);
	}
}

void add_option_tests(struct tests *tests)
{
	ADD_TEST(tests, usage_errors);
	ADD_TEST(tests, help);
	ADD_TEST(tests, version);
	ADD_TEST(tests, any_order);
	ADD_TEST(tests, dashes);
	ADD_TEST(tests, word_size);
	ADD_TEST(tests, list_architecture);
	ADD_TEST(tests, generic_table);
	ADD_TEST(tests, list_word_size);
	ADD_TEST(tests, same_by_any_words);
}
