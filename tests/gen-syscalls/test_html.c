/* SPDX-License-Identifier: MIT */
/*
 * Tests the text of the page that `gen-syscalls html` prints. The tests in tests/page test the page
 * in a browser.
 */
#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Checks the part of the printed page from the first <tbody> to the last </tbody>. This part must
 * equal `rows`.
 */
static void check_rows(struct result result, const char *rows)
{
	char *from = strstr(result.out.data, "<tbody"), *to = strstr(result.out.data, "</table>");

	assert_int_equal(result.status, 0);
	assert_string_equal(result.err.data, "");
	assert_true(from && to && from < to);
	*to = '\0';
	assert_string_equal(from, rows);
	free_result(&result);
}

static void html_rows(void **state)
{
	(void)state;
	write_text(scratch("t"), "9 64 mine sys_mine\n17 common pread64 sys_pread64\n200 64 gone\n");
	write_text(scratch("u"), "180 i386 pread64 sys_pread64\n");
	write_text(scratch("l"), "ssize_t pread64(int fd, void *buf, size_t count, loff_t offset);\n"
				 "void mine(void);\n");
	check_rows(RUN("html", "--list", scratch("l"), scratch("t"), scratch("u")),
		"<tbody id=\"gone\">\n<tr><th scope=\"rowgroup\"><a href=\"#gone\">gone</a></th>"
		"<th scope=\"row\">x86_64</th><td class=\"number\">200</td><td class=\"number\">0xc8</td>"
		"<td class=\"prototype\">the kernel has no function for it</td></tr>\n</tbody>\n"
		"<tbody id=\"mine\">\n<tr><th scope=\"rowgroup\"><a href=\"#mine\">mine</a></th>"
		"<th scope=\"row\">x86_64</th><td class=\"number\">9</td><td class=\"number\">0x9</td>"
		"<td class=\"prototype\"><code>void mine(void)</code></td></tr>\n</tbody>\n"
		"<tbody id=\"pread64\">\n<tr><th scope=\"rowgroup\" rowspan=\"2\"><a href=\"#pread64\">pread64</a></th>"
		"<th scope=\"row\">x86_64</th><td class=\"number\">17</td><td class=\"number\">0x11</td>"
		"<td class=\"prototype\"><code>ssize_t pread64(<span>int fd <small>rdi</small>,</span> "
		"<span>void *buf <small>rsi</small>,</span> <span>size_t count <small>rdx</small>,</span> "
		"<span>loff_t offset <small>r10</small>)</span></code></td></tr>\n"
		"<tr><th scope=\"row\">i386</th><td class=\"number\">180</td><td class=\"number\">0xb4</td>"
		"<td class=\"prototype\"><code>ssize_t pread64(<span>int fd <small>ebx</small>,</span> "
		"<span>void *buf <small>ecx</small>,</span> <span>size_t count <small>edx</small>,</span> "
		"<span>loff_t offset <small>esi edi</small>)</span></code></td></tr>\n</tbody>\n");
}

/*
 * Tests calls of i386 that pass 32-bit times. If the table of system calls has the same call with
 * 64-bit times, the page must have a link to that call. The calls of x86_64 pass 64-bit times, so
 * they must have no such link.
 */
static void html_times(void **state)
{
	static const char link[] = "<em>32-bit times; for 64-bit ones: <a href=\"#clock_gettime64\">clock_gettime64</a></em>";
	static const char warning[] = "<p><b>i386</b>: the number is the kernel's, and so are the structures.";
	struct result result;

	(void)state;
	write_text(scratch("t"), "228 common clock_gettime sys_clock_gettime\n403 common clock_gettime64 sys_other\n");
	write_text(scratch("u"), "13 i386 time sys_time32\n265 i386 clock_gettime sys_clock_gettime32\n"
				 "403 i386 clock_gettime64 sys_clock_gettime\n");
	write_text(scratch("l"), "int clock_gettime(int clock, void *at);\nint time(int *at);\n");
	result = RUN("html", "--arch", "i386", "--list", scratch("l"), scratch("u"));
	assert_int_equal(result.status, 0);
	for (int i = 0; i < 2; i++) {
		char *at = strstr(result.out.data, link);

		assert_non_null(at);
		*at = 'x';
	}
	assert_null(strstr(result.out.data, link));
	assert_non_null(strstr(result.out.data, warning));
	free_result(&result);
	write_text(scratch("u"), "13 i386 time sys_time32\n265 i386 clock_gettime sys_clock_gettime32\n");
	result = RUN("html", "--arch", "x86_64,i386", "--list", scratch("l"), scratch("t"), scratch("u"));
	assert_int_equal(result.status, 0);
	assert_null(strstr(result.out.data, "32-bit times"));
	free_result(&result);
}

/*
 * Tests the option --facts. It names a file with facts about system calls, such as the first
 * version of Linux with the call. A fact for one architecture must replace the fact for all
 * architectures. If x86_64 and i386 have the same fact, the page must have this fact only once.
 */
static void html_facts(void **state)
{
	(void)state;
	write_text(scratch("t"), "1 64 a sys_a\n2 64 b sys_b\n");
	write_text(scratch("u"), "1 i386 a sys_a\n");
	write_text(scratch("l"), "int a(void);\nlong b(long a, long b, long c, long d, long e, long f);\n");
	write_text(scratch("f"), "# first\ncall\tHeader & \"co\"\tSince\n\na\t<x.h>\t1.0\na@i386\t<x.h>\t4.3\n"
				 "other\tnever\tseen\n");
	check_rows(RUN("html", "--list", scratch("l"), "--facts", scratch("f"), scratch("t"), scratch("u")),
		"<tbody id=\"a\">\n<tr><th scope=\"rowgroup\" rowspan=\"2\"><a href=\"#a\">a</a></th>"
		"<th scope=\"row\">x86_64</th><td class=\"number\">1</td><td class=\"number\">0x1</td>"
		"<td class=\"prototype\"><code>int a(void)</code></td>"
		"<td rowspan=\"2\" class=\"fact\" data-title=\"Header &amp; &quot;co&quot;\">&lt;x.h&gt;</td>"
		"<td class=\"fact\" data-title=\"Since, x86_64\">1.0</td></tr>\n"
		"<tr><th scope=\"row\">i386</th><td class=\"number\">1</td><td class=\"number\">0x1</td>"
		"<td class=\"prototype\"><code>int a(void)</code></td>"
		"<td class=\"fact\" data-title=\"Since, i386\">4.3</td></tr>\n</tbody>\n"
		"<tbody id=\"b\">\n<tr><th scope=\"rowgroup\"><a href=\"#b\">b</a></th>"
		"<th scope=\"row\">x86_64</th><td class=\"number\">2</td><td class=\"number\">0x2</td>"
		"<td class=\"prototype\"><code>long b(<span>long a <small>rdi</small>,</span> "
		"<span>long b <small>rsi</small>,</span> <span>long c <small>rdx</small>,</span> "
		"<span>long d <small>r10</small>,</span> <span>long e <small>r8</small>,</span> "
		"<span>long f <small>r9</small>)</span></code></td>"
		"<td class=\"none\" data-title=\"Header &amp; &quot;co&quot;\"></td>"
		"<td class=\"none\" data-title=\"Since\"></td></tr>\n</tbody>\n");
}

/* Checks that the page contains this text exactly once. */
static void check_has(const struct result *result, const char *text)
{
	char *at = strstr(result->out.data, text);

	if (!at || strstr(at + 1, text))
		fail_msg("%s is %s in\n%s", text, at ? "twice" : "not", result->out.data);
}

/*
 * Tests names of manual pages, such as read(2). Such a name must become a link in the column of
 * manual pages, and must not become a link elsewhere.
 */
static void html_manual(void **state)
{
	struct result result;

	(void)state;
	write_text(scratch("t"), "1 64 a sys_a\n2 64 b sys_b\n3 64 c sys_c\n");
	write_text(scratch("l"), "int a(void);\nint b(void);\nint c(void);\n");
	write_text(scratch("f"), "call\tManual\tOther\na\tx.y-z(2), <a_1(3)\ta(2)\nb\ta(), (2) a(2\t\nc\t\t\n");
	result = RUN("html", "--list", scratch("l"), "--facts", scratch("f"), scratch("t"));
	assert_int_equal(result.status, 0);
	check_has(&result, "data-title=\"Manual\">"
		  "<a rel=\"noreferrer\" href=\"https://man7.org/linux/man-pages/man2/x.y-z.2.html\">x.y-z(2)</a>, "
		  "&lt;<a rel=\"noreferrer\" href=\"https://man7.org/linux/man-pages/man3/a_1.3.html\">a_1(3)</a></td>");
	check_has(&result, "data-title=\"Other\">a(2)</td>");
	check_has(&result, "data-title=\"Manual\">a(), (2) a(2</td>");
	free_result(&result);
}

/*
 * Tests which kernel functions the page names. The function of the call NAME is usually sys_NAME.
 * The page must name a function that has another name. A 64-bit kernel may have a second function
 * for the same i386 call. Then the page must name both functions, even sys_NAME.
 */
static void html_entry_points(void **state)
{
	struct result result;

	(void)state;
	write_text(scratch("t"), "1 i386 a sys_a\n2 i386 b sys_newb\n3 i386 c sys_c compat_sys_c\n4 i386 ab sys_a\n5 i386 abs sys_ab\n");
	write_text(scratch("l"), "int a(void);\nint b(void);\nint c(void);\nint ab(void);\nint abs(void);\n");
	result = RUN("html", "--arch", "i386", "--list", scratch("l"), scratch("t"));
	assert_int_equal(result.status, 0);
	check_has(&result, "int a(void)</code></td>");
	check_has(&result, "int b(void)</code> <em>in the kernel <b>sys_newb</b></em></td>");
	check_has(&result, "int c(void)</code> <em>in the kernel <b>sys_c</b>, in a 64-bit kernel <b>compat_sys_c</b></em></td>");
	check_has(&result, "int ab(void)</code> <em>in the kernel <b>sys_a</b></em></td>");
	check_has(&result, "int abs(void)</code> <em>in the kernel <b>sys_ab</b></em></td>");
	free_result(&result);

	/*
	 * Here a row for a 64-bit architecture has two kernel functions. compat_sys_a, the second
	 * one, is for 32-bit programs only. The page is for 64-bit programs, so it must not name
	 * compat_sys_a. It need not name sys_a, because sys_a is the usual name for the call a.
	 */
	write_text(scratch("t"), "0 common a sys_a compat_sys_a\n");
	write_text(scratch("l"), "int a(void);\n");
	result = RUN("html", "--arch", "aarch64", "--list", scratch("l"), scratch("t"));
	assert_int_equal(result.status, 0);
	check_has(&result, "int a(void)</code></td>");
	free_result(&result);
	check(RUN("dispatch", "--macros", "--compat", "--arch", "aarch64", scratch("t")), 0,
	      "/* Generated by gen-syscalls dispatch from t. */\n__SYSCALL(0, compat_sys_a)\n", "");
}

/*
 * Tests the notes on the page. The notes must say how many calls have a stub, and why the other
 * numbers have none. A call marked `absent` has no stub, and its row must give the reason.
 */
static void html_counts(void **state)
{
	static const char reserved[] = "<p>The other numbers are reserved: the kernel has no function for them and answers "
				       "ENOSYS.</p>";
	struct result result;

	(void)state;
	write_text(scratch("t"), "1 64 a sys_a\n2 64 gone\n3 64 old sys_old\n4 64 read sys_read\n");
	write_text(scratch("l"), "int a(void);\n# it did <nothing>\nint old(void) absent;\n");
	result = RUN("html", "--arch", "x86_64", "--list", scratch("l"), scratch("t"));
	check_has(&result, "<p><b>x86_64</b>: 1 of 4 calls have a stub. No prototype is known of 1. Number in <code>rax</code>, "
		  "arguments in <code>rdi rsi rdx r10 r8 r9</code>, then <code>syscall</code>; result in <code>rax</code>.</p>");
	check_has(&result, reserved);
	check_has(&result, "<td class=\"prototype\">it did &lt;nothing&gt;</td>");
	free_result(&result);
	write_text(scratch("t"), "1 64 a sys_a\n4 64 read sys_read\n");
	result = RUN("html", "--arch", "x86_64", "--list", scratch("l"), scratch("t"));
	check_has(&result, "<b>x86_64</b>: 1 of 2 calls have a stub. No prototype is known of 1.");
	assert_null(strstr(result.out.data, reserved));
	check_has(&result, "<title>System calls of x86_64</title>");
	free_result(&result);
}

static void html_escaped(void **state)
{
	(void)state;
	write_text(scratch("<b>&"), "1 64 a sys_a\n");
	write_text(scratch("l"), "int a(void);\n");

	struct result result = RUN("html", "--list", scratch("l"), scratch("<b>&"));

	assert_int_equal(result.status, 0);
	check_has(&result, "<p>Generated by gen-syscalls html from &lt;b&gt;&amp; and l. ring3 ");
	free_result(&result);
}

static void html_bad_facts(void **state)
{
	static const struct {
		const char *text, *message;
	} bad[] = {
		{ "", ": error: no line of titles" },
		{ "# only\n", ": error: no line of titles" },
		{ "call\ta\nread\n", ":2: error: 1 fields, the titles are 2" },
		{ "call\ta\nread\t1\t2\n", ":2: error: 3 fields, the titles are 2" },
		{ "call\ta\n\t1\n", ":2: error: no name of a call before the first tab" },
		{ "call\ta\nread\t1\nopen\t\nread\t1\n", ":4: error: \"read\" is on line 2 too" },
	};

	(void)state;
	write_text(scratch("t"), "1 64 a sys_a\n");
	write_text(scratch("l"), "int a(void);\n");
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		write_text(scratch("f"), bad[i].text);
		check(RUN("html", "--list", scratch("l"), "--facts", scratch("f"), scratch("t")), 1, "",
		      text_of("%s%s\n", scratch("f"), bad[i].message));
	}
	check(RUN("html", "--list", scratch("l"), "--facts", scratch("absent"), scratch("t")), 1, "",
	      text_of("%s: error: cannot read: No such file or directory\n", scratch("absent")));
	check(RUN("html", "--list", scratch("l"), "--facts", scratch("f"), "-o", scratch("f"),
		  scratch("t")), 1, "",
	      text_of("%s: error: cannot write: the file is an input\n", scratch("f")));
}

void add_html_tests(struct tests *tests)
{
	ADD_TEST(tests, html_rows);
	ADD_TEST(tests, html_times);
	ADD_TEST(tests, html_facts);
	ADD_TEST(tests, html_manual);
	ADD_TEST(tests, html_entry_points);
	ADD_TEST(tests, html_counts);
	ADD_TEST(tests, html_escaped);
	ADD_TEST(tests, html_bad_facts);
}
