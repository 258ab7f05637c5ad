/* SPDX-License-Identifier: MIT */
/* What compares: check, diff, probe. */
#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

static void check_agrees(void **state)
{
	(void)state;
	write_text(scratch("t"), "0\tcommon\tread\tsys_read\n1\tcommon\twrite\tsys_write\n");
	write_text(scratch("l"), "int read(int fd);\nint write(int fd);\n");
	check(RUN("check", "--strict", "--list", scratch("l"), scratch("t")), 0, "", "");
}

static void check_disagrees(void **state)
{
	const char *t = scratch("t"), *l = scratch("l");

	(void)state;
	write_text(t, "0\tcommon\tread\tsys_read\n1\tcommon\twrite\tsys_write\n"
		      "2\tcommon\topen\n600\tcommon\thello\tsys_hello\n");
	write_text(l, "int read(int fd);\nint open(void);\nint absent(void);\nint other(int a) i386;\n");
	check(RUN("check", "--list", l, t), 0, "",
	      text_of("%s:2: note: no prototype of \"write\", so it is left out\n"
		      "%s:4: note: numbers 3 to 599 have no row\n"
		      "%s:4: warning: no prototype of \"hello\"\n"
		      "%s:2: warning: \"open\" has no entry point in the table\n"
		      "%s:3: warning: \"absent\" has no row in the table\n", t, t, t, l, l));
	check(RUN("check", "--strict", "--list", l, t), 1, "",
	      text_of("%s:2: note: no prototype of \"write\", so it is left out\n"
		      "%s:4: note: numbers 3 to 599 have no row\n"
		      "%s:4: error: no prototype of \"hello\"\n"
		      "%s:2: error: \"open\" has no entry point in the table\n"
		      "%s:3: error: \"absent\" has no row in the table\n", t, t, t, l, l));

	write_text(l, "int read(int a, int b, int c, int d, int e, int f, int g);\n");
	check(RUN("check", "--list", l, t), 1, "",
	      text_of("%s:1: error: \"read\" has 7 argument words, but a call has at most 6\n", l));
	write_text(l, "int read(loff_t a, loff_t b, loff_t c, int d);\nint write(void);\n"
		      "int hello(void);\n");
	check(RUN("check", "--word-size=32", "--list", l, t), 1, "",
	      text_of("%s:1: error: \"read\" has 7 argument words, but a call has at most 6\n", l));
}

/* The gap before a call that --add adds is that option's. */
static void check_added(void **state)
{
	(void)state;
	write_text(scratch("t"), "0\tcommon\tread\tsys_read\n");
	write_text(scratch("l"), "int read(int fd);\n");
	check(RUN("check", "--list", scratch("l"), scratch("t"), "--add", "600:int hello(void)"), 0, "",
	      "--add:1: note: numbers 1 to 599 have no row\n");
}

/* Nothing is printed, and nothing written. */
static void check_writes_nothing(void **state)
{
	(void)state;
	check(RUN("check", "--list", test_file("golden/calls.list"), "-o", scratch("out"),
		  test_file("golden/x86_64.tbl")), 0, "", NULL);
	assert_int_not_equal(access(scratch("out"), F_OK), 0);
}

static void diff_kinds(void **state)
{
	const char *old = scratch("t"), *new = scratch("l");

	(void)state;
	write_text(old, "0 64 read sys_read\n1 64 write sys_write\n2 64 open sys_open\n3 64 gone sys_gone\n");
	write_text(new, "0 64 read sys_other\n2 64 write sys_write\n5 64 open sys_open\n7 64 hello sys_hello\n"
			"8 x32 off compat_sys_off\n");
	check(RUN("diff", old, new), 1,
	      "renumbered\t1\t2\twrite\nrenumbered\t2\t5\topen\nremoved\t3\tgone\nadded\t7\thello\n", "");
	check(RUN("diff", new, old), 1,
	      "renumbered\t2\t1\twrite\nrenumbered\t5\t2\topen\nremoved\t7\thello\nadded\t3\tgone\n", "");
	check(RUN("diff", old, old), 0, "", "");
	check(RUN("diff", "--abi", "64,x32", new, new, "-o", scratch("out")), 0, "", "");
	remove(scratch("out"));
}

static void diff_trouble(void **state)
{
	const char *old = scratch("t");

	(void)state;
	write_text(old, "0 64 read sys_read\n");
	check(RUN("diff", old, scratch("absent")), 2, "",
	      text_of("%s: error: cannot read: No such file or directory\n", scratch("absent")));
	check(RUN("diff", test_file("bad/name-missing.tbl"), old), 2, "", NULL);
	check(RUN("diff", "-o", old, old, old), 2, "",
	      text_of("%s: error: cannot write: the file is an input\n", old));
	check(RUN_HOW((&(struct how){ .stdout_file = "/dev/full" }), "diff", old,
		      test_file("golden/x86_64.tbl")), 2, "",
	      "<stdout>: error: cannot write: No space left on device\n");
}

/* How many lines of the probe end so. */
static int count_answers(const char *text, const char *answer)
{
	int count = 0;
	size_t len = strlen(answer);

	for (const char *line = text; *line; line = strchr(line, '\n') + 1) {
		const char *end = strchr(line, '\n'), *tab = end;

		assert_non_null(end);
		while (tab > line && tab[-1] != '\t')
			tab--;
		count += !strncmp(tab, answer, len);
	}
	return count;
}

/* By the numbers of x86_64, and of i386. */
enum { TARGETS = 2 };

/* Probe a table that this generator may have no calls for; false if so, and that is said. */
static bool probe(struct result *result, const char *table)
{
	write_text(scratch("t"), table);
	*result = RUN("probe", scratch("t"));
	if (!result->status)
		return true;
	check(*result, 1, "",
	      text_of("%s: error: cannot probe: this program can make no calls of that ABI here\n",
		      scratch("t")));
	return false;
}

/* The rows with what this system is sure to have, to lack, and what must not be tried. */
static void probe_answers(void **state)
{
	static const char *const tables[TARGETS] = {
		"0 64 read sys_read\n39 64 getpid sys_getpid\n57 64 fork sys_fork\n60 64 exit sys_exit\n"
		"62 64 kill sys_kill\n162 64 sync sys_sync\n169 64 reboot sys_reboot\n"
		"183 64 afs_syscall\n202 64 futex sys_futex\n"
		"335 64 uretprobe sys_uretprobe\n548 64 hello sys_hello\n",
		"3 i386 read sys_read\n20 i386 getpid sys_getpid\n2 i386 fork sys_fork\n1 i386 exit sys_exit\n"
		"37 i386 kill sys_kill\n36 i386 sync sys_sync\n88 i386 reboot sys_reboot\n"
		"137 i386 afs_syscall\n240 i386 futex sys_futex\n"
		"72 i386 sigsuspend2 sys_sigsuspend\n600 i386 hello sys_hello\n",
	};
	int can = 0;

	(void)state;
	for (int i = 0; i < TARGETS; i++) {
		struct result result;

		if (!probe(&result, tables[i]))
			continue;
		can++;
		assert_int_equal(count_answers(result.out.data, "there"), 2);
		assert_int_equal(count_answers(result.out.data, "missing"), 1);
		assert_int_equal(count_answers(result.out.data, "left out: it could act"), i ? 5 : 6);
		assert_int_equal(count_answers(result.out.data, "left out: it may say ENOSYS"), 1);
		assert_int_equal(count_answers(result.out.data, "left out: Linux"), i ? 2 : 1);
		free_result(&result);
	}
	assert_true(can > 0);
}

/* The whole of Linux's tables comes to an end, and no call of them ends or stops its process. */
static void probe_all(void **state)
{
	static const char *const tables[TARGETS] = { "x86_64/syscall_64.tbl", "i386/syscall_32.tbl" };

	(void)state;
	for (int i = 0; i < TARGETS; i++) {
		struct bytes table = read_bytes(test_file("../../arch/%s", tables[i]));
		struct result result;

		if (!probe(&result, table.data))
			continue;
		assert_int_equal(count_answers(result.out.data, "not known: signal"), 0);
		assert_int_equal(count_answers(result.out.data, "not known: no answer"), 0);
		assert_true(count_answers(result.out.data, "there") > 100);
		free_result(&result);
		free(table.data);
	}
}

/* What a seccomp filter says is not taken for what the kernel says. */
static void probe_filtered(void **state)
{
	static const char *const tables[TARGETS] = { "39 64 getpid sys_getpid\n124 64 getsid sys_getsid\n",
						     "20 i386 getpid sys_getpid\n147 i386 getsid sys_getsid\n" };
	static const char *const numbers[TARGETS] = { "124", "147" };
	static const struct {
		const char *error;	/* 1: EPERM, 13: EACCES, 38: ENOSYS, 3: ESRCH */
		const char *from;
		const char *answer;
		int unknown;
		int missing;
	} filters[] = {
		{ "1", "4294967295", "not known: perhaps a seccomp filter said: Operation not permitted", 1, 0 },
		{ "38", "5000", "missing", 0, 1 },
		{ "13", "5000", "not known: perhaps a seccomp filter said: Permission denied", 1, 0 },
		/* Numbers beyond the tables are let through, and so no sign of it. */
		{ "13", "4294967295", "there", 0, 0 },
		{ "0", "4294967295", "not known: a seccomp filter ends the process", 0, 0 },
	};
	int can = 0;

	(void)state;
	for (int i = 0; i < TARGETS; i++) {
		struct result result;

		if (!probe(&result, tables[i]))
			continue;
		can++;
		check(result, 0, NULL, "");
		for (size_t j = 0; j < sizeof(filters) / sizeof(filters[0]); j++) {
			const char *const arguments[] = { getenv("FILTERED"), filters[j].error, numbers[i],
							  filters[j].from, generator(), "probe",
							  scratch("t"), NULL };

			check(run_program(&(struct how){ 0 }, arguments), 0,
			      text_of("%s\tgetpid\tthere\n%s\tgetsid\t%s\n", i ? "20" : "39", numbers[i],
				      filters[j].answer),
			      text_of("%s: note: a seccomp filter is in force: for it %d calls are not known, "
				      "and %d that are missing may be there\n", scratch("t"),
				      filters[j].unknown, filters[j].missing));
		}
	}
	assert_true(can > 0);
}

/* A name does not make a number safe: 169 is reboot, whatever the table calls it. */
static void probe_goes_by_number(void **state)
{
	(void)state;
	write_text(scratch("t"), "169 64 getpid sys_getpid\n39 64 reboot sys_reboot\n");

	struct result result = RUN("probe", scratch("t"));

	assert_null(strstr(result.out.data, "there"));
	assert_null(strstr(result.out.data, "missing"));
	free_result(&result);
}

/* Why calls cannot be told from a filter's answers here, or NULL. */
static const char *is_filtered(void)
{
	return prctl(PR_GET_SECCOMP, 0L, 0L, 0L, 0L) ? "a seccomp filter is in force already" : NULL;
}

void add_compare_tests(struct tests *tests)
{
	ADD_TEST(tests, check_agrees);
	ADD_TEST(tests, check_disagrees);
	ADD_TEST(tests, check_added);
	ADD_TEST(tests, check_writes_nothing);
	ADD_TEST(tests, diff_kinds);
	ADD_TEST(tests, diff_trouble);
	ADD_TEST_UNLESS(tests, probe_answers, is_filtered());
	ADD_TEST_UNLESS(tests, probe_all, is_filtered());
	ADD_TEST_UNLESS(tests, probe_filtered, is_filtered());
	ADD_TEST(tests, probe_goes_by_number);
}
