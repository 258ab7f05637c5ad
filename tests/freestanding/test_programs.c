/* SPDX-License-Identifier: MIT */
/*
 * Runs the freestanding programs and checks their output and files. Reads four environment
 * variables. EXAMPLES and PROGRAMS are the folders of the programs. ARCH is the last part of each
 * program's name. RUNNER is the emulator's command, or empty. The programs keep the frame pointer,
 * because some of them find out from the frame's address if the stack is aligned.
 *
 * set: OPTIMIZED only=ports | -O0 free -O0 | -O0-pie free-pie -O0 -fPIC \
 *	| -O1 free -O1 | -O1-pie free-pie -O1 -fPIC | -O2 free -O2 | -O2-pie free-pie -O2 -fPIC \
 *	| -O3 free -O3 | -O3-pie free-pie -O3 -fPIC
 * set: LEVEL | . free | @OPTIMIZED@
 * set: PROGRAM | start | own-names | old-macros | calls | exit | aligned | clocks
 * build: @PROGRAM@-@ARCH@@LEVEL@ | @LEVEL:@ @PROGRAM@.c -fno-omit-frame-pointer \
 *	| group=called-@ARCH@
 * build: own-start-@ARCH@@LEVEL@ | no-crt1 @LEVEL:@ own-start.c | group=called-@ARCH@
 * build: shifted-@ARCH@ | free shifted.c start.c -fno-omit-frame-pointer -Wl,-e,shifted \
 *	| only=x86
 * build: clocks-damaged-@ARCH@@LEVEL@ | @LEVEL:@ clocks-damaged.c clocks.c -Wl,-e,damaged
 * build: clocks-own-start-@ARCH@@LEVEL@ | no-crt1 @LEVEL:@ clocks-own-start.c clocks.c
 * build: clocks-narrow-@ARCH@ | free clocks-narrow.c clocks.c -Wl,-e,narrow_door | archs=i386
 * build: test-programs | driver test_programs.c ../run.c
 * test: programs @ARCH@ @WHERE@ | ARCH=@ARCH@ RUNNER=@RUNNER@ \
 *	PROGRAMS=@BUILD@/tests EXAMPLES=@BUILD@/examples %test-programs \
 *	| after=these,examples timeout=120
 * test: programs @ARCH@@OPTIMIZED@ @WHERE@ | ARCH=@ARCH@@OPTIMIZED@ RUNNER=@RUNNER@ \
 *	PROGRAMS=@BUILD@/tests EXAMPLES=@BUILD@/tests %test-programs \
 *	| after=these,optimized-@ARCH@ timeout=120
 */
#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define EXAMPLE(name, ...) PROGRAM_HOW(&(struct how){ 0 }, "EXAMPLES", name, __VA_ARGS__)
#define PROGRAM(name, ...) PROGRAM_HOW(&(struct how){ 0 }, "PROGRAMS", name, __VA_ARGS__)
#define PROGRAM_HOW(how, folder, name, ...) \
	run_under(how, NULL, path_of(folder, name), (const char *const[]){ __VA_ARGS__, NULL })

static const char *path_of(const char *folder, const char *name)
{
	return text_of("%s/%s-%s", getenv(folder), name, getenv("ARCH"));
}

/*
 * Runs the program `path` with the arguments. The words of `prefix` and the emulator, if there is
 * one, are put before `path`.
 */
static struct result run_under(const struct how *how, const char *const *prefix, const char *path,
			       const char *const *arguments)
{
	const char *runner = getenv("RUNNER");
	const char *command[32];
	size_t n = 0;

	while (prefix && *prefix)
		command[n++] = *prefix++;
	if (runner && *runner)
		command[n++] = runner;
	command[n++] = path;
	while (*arguments)
		command[n++] = *arguments++;
	command[n] = NULL;
	return run_program(how, command);
}

static void cat(void **state)
{
	char data[10000];
	struct result result;

	(void)state;
	for (size_t i = 0; i < sizeof data; i++)
		data[i] = (char)(i * 7 >> 3);
	write_bytes(scratch("data"), data, sizeof data);
	write_text(scratch("hello"), "hello\n");

	result = EXAMPLE("cat", scratch("hello"), scratch("data"), scratch("hello"));
	assert_int_equal(result.status, 0);
	assert_int_equal(result.out.len, sizeof data + 12);
	assert_memory_equal(result.out.data, "hello\n", 6);
	assert_memory_equal(result.out.data + 6, data, sizeof data);
	assert_string_equal(result.err.data, "");
	free_result(&result);

	check(PROGRAM_HOW((&(struct how){ .stdin_file = scratch("hello") }), "EXAMPLES", "cat", NULL),
	      0, "hello\n", "");
	check(EXAMPLE("cat", "/nonexistent", scratch("hello")), 1, "hello\n",
	      "cat: cannot read /nonexistent\n");
	check(EXAMPLE("cat", scratch(".")), 1, "", text_of("cat: cannot read %s\n", scratch(".")));
}

static int by_line(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/*
 * Tests the example ls in a folder with more entries than fit into ls's buffer. ls must print each entry once. The order
 * does not matter.
 */
static void ls(void **state)
{
	enum { FILES = 300 };
	char *names[FILES + 8];
	struct result result;
	size_t n = 0;

	(void)state;
	for (int i = 0; i < FILES; i++)
		write_text(scratch("file-%03d", i), "");
	result = EXAMPLE("ls", scratch("."));
	assert_int_equal(result.status, 0);
	for (char *p = strtok(result.out.data, "\n"); p && n < FILES + 8; p = strtok(NULL, "\n"))
		names[n++] = p;
	qsort(names, n, sizeof *names, by_line);
	assert_int_equal(n, FILES + 2);
	assert_string_equal(names[0], ".");
	assert_string_equal(names[1], "..");
	for (int i = 0; i < FILES; i++)
		assert_string_equal(names[i + 2], text_of("file-%03d", i));
	free_result(&result);

	check(EXAMPLE("ls", "/nonexistent"), 1, "", "ls: cannot read /nonexistent\n");
	check(EXAMPLE("ls", scratch("file-000")), 1, "", NULL);
}

static void foo(void **state)
{
	(void)state;
	check(EXAMPLE("foo", NULL), 0, "foo: ENOSYS, this kernel has no such call\n", "");
}

/*
 * Returns the output that the example three-ways must print. The program makes the same call with a
 * function, with syscall() and with an inline system call. It prints one line for each. The three
 * lines must show the same result.
 */
static const char *three(int result, int error)
{
	const char *line = text_of("chmod: %d, errno %d\n", result, error);

	return text_of("%s%s%s", line, line, line);
}

static void three_ways(void **state)
{
	struct stat st;

	(void)state;
	write_text(scratch("file"), "");
	check(EXAMPLE("three-ways", scratch("file"), "0751"), 0, three(0, 0), "");
	assert_int_equal(stat(scratch("file"), &st), 0);
	assert_int_equal(st.st_mode & 07777, 0751);
	check(EXAMPLE("three-ways", "/nonexistent", "0600"), 1, three(-1, 2), "");
}

/*
 * Runs three-ways on a file that belongs to root, but as another user. chmod must fail with EPERM.
 */
static void three_ways_unprivileged(void **state)
{
	struct bytes program = read_bytes(path_of("EXAMPLES", "three-ways"));
	const char *const nobody[] = { "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", NULL };
	const char *const arguments[] = { "/etc/passwd", "0600", NULL };

	(void)state;
	/*
	 * Copies the program to a folder that every user can read. The user nobody may have no permission for the build
	 * folder.
	 */
	write_bytes(scratch("program"), program.data, program.len);
	assert_int_equal(chmod(scratch("program"), 0755), 0);
	assert_int_equal(chmod(scratch("."), 0755), 0);
	check(run_under(&(struct how){ 0 }, getuid() == 0 ? nobody : NULL, scratch("program"), arguments),
	      1, three(-1, 1), "");
}

static void start(void **state)
{
	const char *const environment[] = { "env", "-i", "A=one", NULL };
	const char *const arguments[] = { "x", "", "a b", NULL };
	const char *claims =
		"constructors in order: yes\n"
		"constructors see argc, argv, envp: yes\n"
		"constructors see environ: yes\n"
		"stack aligned: yes\n"
		"argv ends: yes\n"
		"environ is envp: yes\n"
		"page size: yes\n";

	(void)state;
	check(run_under(&(struct how){ 0 }, environment, path_of("PROGRAMS", "start"), arguments), 4,
	      text_of("%sx\n\na b\nA=one\n", claims), "");
	/*
	 * The program `shifted` starts with a misaligned stack pointer. It is built only for x86,
	 * so the test is skipped on other architectures.
	 */
	if (!strncmp(getenv("ARCH"), "x86_64", 6) || !strncmp(getenv("ARCH"), "i386", 4))
		check(run_under(&(struct how){ 0 }, environment, path_of("PROGRAMS", "shifted"), arguments), 3,
		      text_of("%s\na b\nA=one\n", claims), "");
}

static void own_start(void **state)
{
	(void)state;
	check(PROGRAM("own-start", NULL), 0, "own _start\n", "");
}

/*
 * Tests the functions that read clocks, in four programs. The first program runs with the vDSO, the
 * second with a damaged vDSO. The third, only for i386, runs with a vDSO that lacks functions. The
 * start-up code of the fourth program does not look up the vDSO's functions.
 */
static void clocks(void **state)
{
	const char *runner = getenv("RUNNER");
	int emulated = runner && *runner;

	(void)state;
	/*
	 * Each program installs a seccomp filter to find out whether a function executed a system
	 * call. qemu-user has no seccomp, so under an emulator the output is shorter.
	 */
	check(PROGRAM("clocks", NULL), 0, emulated ? "right\n" : "right, no call, no call, no call\n", "");
	check(PROGRAM("clocks-damaged", NULL), 0, emulated ? "right\n" : "right, a call, a call, a call\n", "");
	if (!strcmp(getenv("ARCH"), "i386"))
		check(PROGRAM("clocks-narrow", NULL), 0,
		      emulated ? "right\n" : "right, no call, no call, no call\n", "");
	check(PROGRAM("clocks-own-start", NULL), 0, emulated ? "right\n" : "right, a call, a call, a call\n", "");
}

static void old_macros(void **state)
{
	(void)state;
	check(PROGRAM("old-macros", scratch("new")), 0, "old macros\n", "");
}

/*
 * Tests the stack's alignment. Under qemu the program omits the test of the signal handler, because qemu 7.2 calls handlers
 * with a misaligned stack.
 */
static void aligned(void **state)
{
	(void)state;
	check(PROGRAM("aligned", *getenv("RUNNER") ? "no handler" : NULL), 0, "aligned\n", "");
}

/*
 * Tests that a program ends with the system call exit_group, because the system call exit ends only one thread. `qemu
 * -strace` prints the system calls.
 */
static void ends_its_process(void **state)
{
	const char *const strace[] = { getenv("RUNNER"), "-strace", path_of("EXAMPLES", "foo"), NULL };
	struct result result;

	(void)state;
	if (!*strace[0])
		return;
	result = run_program(&(struct how){ 0 }, strace);
	assert_int_equal(result.status, 0);
	assert_non_null(strstr(result.err.data, "exit_group(0)"));
	free_result(&result);
}

static void own_names(void **state)
{
	(void)state;
	check(PROGRAM("own-names", NULL), 0, "own names\n", "");
}

/*
 * Tests that exit() calls the functions registered with atexit, then the destructors, and that the
 * process ends with the status given to exit(). The program also starts a shell and handles a
 * signal. The program is linked only with ring3, without another libc.
 */
static void exits(void **state)
{
	(void)state;
	setenv("RING3", "5", 1);
	check(PROGRAM("exit", NULL), 4, "begin\nlate\nall\nfirst\nsecond\n", "");
	unsetenv("RING3");
}

/* Returns the names of the symbols that the program defines. A blank is before and after each name. */
static char *symbols_of(const char *path)
{
	struct result result = run_program(&(struct how){ 0 },
					   (const char *const[]){ "nm", "-j", "--defined-only", path, NULL });
	char *names = text_of(" %s", result.out.data);

	assert_int_equal(result.status, 0);
	for (char *p = names; *p; p++)
		if (*p == '\n')
			*p = ' ';
	free_result(&result);
	return names;
}

/*
 * Tests that a program contains only those library functions that the program calls, even if it is linked without
 * --gc-sections.
 */
static void only_what_is_called(void **state)
{
	char *cat = symbols_of(path_of("EXAMPLES", "cat"));
	char *foo = symbols_of(path_of("EXAMPLES", "foo"));

	(void)state;
	assert_non_null(strstr(cat, " open "));
	assert_non_null(strstr(cat, " __sys_read "));
	assert_null(strstr(cat, "chmod"));
	assert_null(strstr(cat, "environ"));
	assert_null(strstr(cat, "auxv"));
	assert_null(strstr(cat, "mem"));
	assert_null(strstr(cat, "vdso"));
	assert_null(strstr(cat, "start_entry"));
	assert_null(strstr(cat, " syscall "));
	assert_non_null(strstr(foo, " syscall "));
	assert_null(strstr(foo, "__sys_read"));
	assert_null(strstr(symbols_of(path_of("PROGRAMS", "own-start")), "main"));
}

/* Tests that a program has no executable stack, no segment that is writable and executable, and no interpreter. */
static void segments(void **state)
{
	struct result result = run_program(&(struct how){ 0 }, (const char *const[]){
		"readelf", "-lW", path_of("EXAMPLES", "cat"), NULL });

	(void)state;
	assert_int_equal(result.status, 0);
	assert_non_null(strstr(result.out.data, "GNU_STACK"));
	assert_null(strstr(result.out.data, "RWE"));
	assert_null(strstr(result.out.data, "INTERP"));
	free_result(&result);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(cat, make_scratch, remove_scratch),
		cmocka_unit_test_setup_teardown(ls, make_scratch, remove_scratch),
		cmocka_unit_test_setup_teardown(three_ways, make_scratch, remove_scratch),
		cmocka_unit_test_setup_teardown(three_ways_unprivileged, make_scratch, remove_scratch),
		cmocka_unit_test(foo),
		cmocka_unit_test(start),
		cmocka_unit_test(own_start),
		cmocka_unit_test(aligned),
		cmocka_unit_test(own_names),
		cmocka_unit_test(exits),
		cmocka_unit_test(clocks),
		cmocka_unit_test_setup_teardown(old_macros, make_scratch, remove_scratch),
		cmocka_unit_test(ends_its_process),
		cmocka_unit_test(only_what_is_called),
		cmocka_unit_test(segments),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
