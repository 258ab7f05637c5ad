/* SPDX-License-Identifier: MIT */
/*
 * Tests the larger example programs, such as sh, cp and init. Reads four environment variables.
 * EXAMPLES is the folder of the programs. ARCH is the last part of each program's name. RUNNER is
 * the emulator's command, or empty. The function shell explains FOREIGN.
 *
 * build: @EXAMPLE@-@ARCH@@OPTIMIZED@ | @OPTIMIZED:@ ../../examples/@EXAMPLE@.c \
 *	| group=optimized-@ARCH@
 * build: test-examples | driver test_examples.c ../run.c
 * test: examples @ARCH@ @WHERE@ | ARCH=@ARCH@ RUNNER=@RUNNER@ FOREIGN=@FOREIGN@ \
 *	EXAMPLES=@BUILD@/examples %test-examples | after=examples timeout=120
 * test: examples @ARCH@@OPTIMIZED@ @WHERE@ | ARCH=@ARCH@@OPTIMIZED@ RUNNER=@RUNNER@ \
 *	FOREIGN=@FOREIGN@ EXAMPLES=@BUILD@/tests %test-examples \
 *	| after=optimized-@ARCH@ timeout=120
 */
#include "run.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define EXAMPLE(name, ...) EXAMPLE_HOW(&(struct how){ 0 }, name, __VA_ARGS__)
#define EXAMPLE_HOW(how, name, ...) \
	run_program(how, command(name, (const char *const[]){ __VA_ARGS__, NULL }))

static const char *path_of(const char *name)
{
	return text_of("%s/%s-%s", getenv("EXAMPLES"), name, getenv("ARCH"));
}

/*
 * Returns the words of a command: the program's path and the arguments. If there is an emulator,
 * its path is the first word.
 */
static const char *const *command(const char *name, const char *const *arguments)
{
	static const char *words[32];
	const char *runner = getenv("RUNNER");
	size_t n = 0;

	if (runner && *runner)
		words[n++] = runner;
	words[n++] = path_of(name);
	while (*arguments)
		words[n++] = *arguments++;
	words[n] = NULL;
	return words;
}

/*
 * Starts an example program that writes its standard output to the file `output`. Returns the
 * process id.
 */
static pid_t start(const char *output, const char *name, const char *const *arguments)
{
	const char *const *words = command(name, arguments);
	pid_t child = fork_soon();

	if (!child) {
		int fd = open(output, O_WRONLY | O_CREAT | O_TRUNC, 0600);

		if (fd < 0 || dup2(fd, STDOUT_FILENO) < 0)
			_exit(126);
		alarm(600);
		execv(words[0], (char *const *)words);
		_exit(126);
	}
	return child;
}

/* Waits until the file's contents end with a newline, and returns the contents. Fails the test after ten minutes. */
static char *line_of(const char *path)
{
	for (int i = 0; i < 60000; i++) {
		struct stat st;

		if (stat(path, &st) == 0 && st.st_size > 0) {
			struct bytes text = read_bytes(path);

			if (text.data[text.len - 1] == '\n')
				return text.data;
			free(text.data);
		}
		nanosleep(&(struct timespec){ 0, 10000000 }, NULL);
	}
	fail_msg("%s: no line came", path);
	return NULL;
}

static struct bytes some_data(const char *path, size_t size)
{
	struct bytes data = { malloc(size), size };

	assert_non_null(data.data);
	for (size_t i = 0; i < size; i++)
		data.data[i] = (char)(i * 2654435761u >> 13);
	write_bytes(path, data.data, size);
	return data;
}

/* Returns a copy of `text` in which `name` replaces every character @. */
static char *with_name(const char *text, const char *name)
{
	char *said;
	size_t size;
	FILE *stream = open_memstream(&said, &size);

	assert_non_null(stream);
	for (; *text; text++)
		if (*text == '@')
			fputs(name, stream);
		else
			fputc(*text, stream);
	assert_int_equal(fclose(stream), 0);
	return said;
}

/*
 * Runs the script with the example program sh in three ways: from a file, with -c, and from
 * standard input. If `like` is true, /bin/sh must give the same exit status and standard output.
 */
static void check_script(const char *text, int status, const char *out, const char *err, bool like)
{
	const char *script = text_of("%s", scratch("script"));
	struct how from_script = { .stdin_file = script };

	write_text(script, text);
	check(EXAMPLE("sh", script), status, out, with_name(err, script));
	check(EXAMPLE_HOW(&from_script, "sh", NULL), status, out, with_name(err, path_of("sh")));
	check(EXAMPLE("sh", "-c", text, "a name", "and a word"), status, out, with_name(err, "a name"));
	if (like)
		check(run_program(&(struct how){ 0 }, (const char *const[]){ "/bin/sh", script, NULL }), status, out, NULL);
}

static void shell(void **state)
{
	(void)state;
	/*
	 * The script starts cat through a symbolic link. The path of the build folder may contain
	 * characters that are special to sh, but the path of the link does not. The environment
	 * variable FOREIGN is not empty if this machine can run programs of this architecture only under
	 * an emulator. The example sh can then start only native programs, so the link points to
	 * /bin/cat.
	 */
	assert_int_equal(symlink(*getenv("FOREIGN") ? "/bin/cat" : path_of("cat"), scratch("cat")), 0);
	check_script(text_of(
		"# a comment\n"
		"echo one two|tr a-z A-Z | '%s' # another\n"
		"\n"
		"printf 'beta\\nalpha\\n' >%s; echo 'a;b' \"it's\"'|'; >%s ;\n"
		"sort <%s | cat > %s\n"
		"cat %s\n"
		"nosuchprogram\n"
		"cd /nonexistent\n"
		"cd /\n"
		"pwd\n"
		"false; exit 300x\n"
		"echo not reached\n", scratch("cat"), scratch("list"), scratch("none"), scratch("list"), scratch("sorted"),
		scratch("sorted")), 2,
		"ONE TWO\na;b it's|\nalpha\nbeta\n/\n",
		"@: 7: nosuchprogram: not found\n@: 8: cd: can't cd to /nonexistent\n@: 11: exit: Illegal number: 300x\n", true);
	assert_int_equal(read_bytes(scratch("none")).len, 0);
	check_script("false\nexit\n", 1, "", "", true);
	/* Tests scripts whose last line does not end with a newline. sh must accept them. */
	check_script("echo one; exit 300", 300 & 255, "one\n", "", true);
	check_script("/nonexistent/x", 127, "", "@: 1: /nonexistent/x: not found\n", true);
	check_script("''", 127, "", "@: 1: : not found\n", false);
	check_script("/etc/passwd", 126, "", "@: 1: /etc/passwd: Permission denied\n", true);
	check_script("sh -c 'kill -9 $$'", 128 + SIGKILL, "", "", true);
	check_script("cat </nonexistent\necho >/nonexistent/x", 2, "",
		     "@: 1: cannot open /nonexistent: No such file\n"
		     "@: 2: cannot create /nonexistent/x: Directory nonexistent\n", true);
	check(EXAMPLE("sh", "/nonexistent"), 127, "",
	      text_of("%s: 0: cannot open /nonexistent: No such file\n", path_of("sh")));
	check(EXAMPLE("sh", "/"), 128, "", "/: 1: cannot read the commands: error 21\n");
	check(EXAMPLE("sh", "-c"), 2, "", text_of("%s: 0: -c requires an argument\n", path_of("sh")));
	check(EXAMPLE("sh", "-x"), 2, "", text_of("%s: 0: Illegal option -x\n", path_of("sh")));
}

/* Tests that sh executes no command of a line with a syntax error, and none of the lines after it. */
static void shell_errors(void **state)
{
	static const struct { const char *line, *why; bool like; } errors[] = {
		{ "echo no | | cat", "\"|\" unexpected", true },
		{ "| cat", "\"|\" unexpected", true },
		{ "echo no || cat", "\"|\" unexpected", false },
		{ "echo no |", "newline unexpected", false },
		{ "; echo no", "\";\" unexpected", true },
		{ "echo no;; echo no", "\";\" unexpected", true },
		{ "echo no; cat <", "a file's name is missing after < or >", true },
		{ "echo no; cat < | cat", "a file's name is missing after < or >", true },
		{ "echo no >> /dev/null", "a file's name is missing after < or >", false },
		{ "echo no; echo \"$HOME\"", "\"$\" is not supported here, quote it by '", false },
		{ "echo no; echo a\\b", "\"\\\" is not supported here, quote it by '", false },
		{ "echo no; echo *", "\"*\" is not supported here, quote it by '", false },
		{ "echo no & echo no", "\"&\" is not supported here, quote it by '", false },
		{ "echo no 2>/dev/null", "a number is not supported before >", false },
		{ "echo no 10>/dev/null", "a number is not supported before >", false },
		{ "echo no >/dev/null >/dev/null", "a second < or >", false },
		{ "echo no; exit 3 >/dev/null", "exit takes no < and > here", false },
		{ "if true", "\"if\" is not supported here", false },
		{ "echo no | ! cat", "\"!\" is not supported here", false },
		{ "NAME=no cat", "\"NAME=no\" is not supported here", false },
		{ "echo no; echo 'no", "Unterminated quoted string", false },
		{ "1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17", "too many commands in a line", false },
	};
	char *line = malloc(6000);

	(void)state;
	for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
		check_script(text_of("echo one\n%s\necho two\n", errors[i].line), 2, "one\n",
			     text_of("@: 2: Syntax error: %s\n", errors[i].why), errors[i].like);
	assert_non_null(line);
	memset(line, 'x', 5000);
	line[5000] = 0;
	check_script(line, 2, "", "@: 1: Syntax error: the line is too long\n", false);
	memset(line, ' ', 5000);
	for (int i = 0; i < 65; i++)
		line[2 * i] = 'x';
	line[130] = 0;
	check_script(line, 2, "", "@: 1: Syntax error: too many words\n", false);
	/*
	 * Tests commands of 4092 to 4095 bytes. sh accepts a line of this length. But sh then puts
	 * a folder of PATH before the command's name, and the resulting path is too long for sh's
	 * buffer. So sh must print error 36, ENAMETOOLONG.
	 */
	for (size_t i = 4092; i < 4096; i++) {
		memset(line, 'x', i);
		line[i] = 0;
		check_script(line, 126, "", text_of("@: 1: %s: error 36\n", line), false);
	}
	free(line);
	/*
	 * Tests that sh does not treat a quoted `if` as a reserved word. Tests also the command
	 * exit in a pipeline. sh runs each command of a pipeline in a process of its own, so exit
	 * ends only this process.
	 */
	check_script("'if' x", 127, "", "@: 1: if: not found\n", true);
	check_script("exit 3 | cat; true | exit 5", 5, "", "", true);
}

/* Tests that sh continues after a syntax error if standard input is a terminal. */
static void shell_on_terminal(void **state)
{
	static const char typed[] = "| cat\nexit 7\n";
	const char *const no_words[] = { NULL };
	const char *const *words = command("sh", no_words);
	char said[4096];
	ssize_t n, length = 0;
	int terminal, status;
	pid_t child = forkpty(&terminal, NULL, NULL, NULL);

	(void)state;
	assert_true(child >= 0);
	if (!child) {
		alarm(600);
		execv(words[0], (char *const *)words);
		_exit(126);
	}
	assert_int_equal(write(terminal, typed, strlen(typed)), strlen(typed));
	/*
	 * Reads all output of the child. After the child has closed the pseudoterminal, read fails with EIO, and the loop
	 * ends.
	 */
	while ((n = read(terminal, said + length, sizeof said - 1 - (size_t)length)) > 0)
		length += n;
	said[length] = 0;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 7);
	assert_non_null(strstr(said, text_of("%s: 1: Syntax error: \"|\" unexpected", path_of("sh"))));
	close(terminal);
}

static void copier(void **state)
{
	struct bytes data = some_data(scratch("from"), 300000), copy;
	struct stat st;

	(void)state;
	assert_int_equal(chmod(scratch("from"), 0751), 0);
	check(EXAMPLE("cp", scratch("from"), scratch("to")), 0, "", "");
	copy = read_bytes(scratch("to"));
	assert_int_equal(copy.len, data.len);
	assert_memory_equal(copy.data, data.data, data.len);
	assert_int_equal(stat(scratch("to"), &st), 0);
	assert_int_equal(st.st_mode & 07777, 0751);
	check(EXAMPLE("cp", "-p", scratch("from"), scratch("to")), 0, "",
	      "\r21%\r43%\r65%\r87%\r100%\n");
	check(EXAMPLE("cp", scratch("from"), scratch("from")), 1, "", NULL);
	assert_int_equal(stat(scratch("from"), &st), 0);
	assert_int_equal(st.st_size, 300000);
	check(EXAMPLE("cp", "/nonexistent", scratch("to")), 1, "", "cp: /nonexistent: error 2\n");
	/*
	 * Tests cp on a full disk. A faulty cp could delete /dev/full, so the test makes a device
	 * file of its own with the same device numbers.
	 */
	if (mknod(scratch("full"), S_IFCHR | 0600, makedev(1, 7)) == 0) {
		check(EXAMPLE("cp", scratch("from"), scratch("full")), 1, "",
		      text_of("cp: %s: error 28\n", scratch("full")));
		assert_int_equal(stat(scratch("full"), &st), 0);
		assert_int_equal(st.st_mode, S_IFCHR | 0600);
	} else {
		print_message("SKIP: a full disk: no device can be made here\n");
	}
	check(EXAMPLE("cp", scratch("."), scratch("to")), 1, "", NULL);
	check(EXAMPLE("cp", NULL), 2, "", "usage: cp [-p] FROM TO\n");
	free(data.data);
	free(copy.data);
}

static int by_line(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void walker(void **state)
{
	const char *top = text_of("%s", scratch("top"));
	struct result result;
	char *lines[8];
	size_t n = 0;

	(void)state;
	assert_int_equal(mkdir(top, 0700), 0);
	assert_int_equal(mkdir(text_of("%s/a", top), 0700), 0);
	assert_int_equal(mkdir(text_of("%s/a/b", top), 0700), 0);
	write_text(text_of("%s/a/b/file", top), "12345");
	assert_int_equal(symlink("b", text_of("%s/a/link", top)), 0);
	assert_int_equal(mkfifo(text_of("%s/pipe", top), 0600), 0);
	result = EXAMPLE("walk", top);
	assert_int_equal(result.status, 0);
	for (char *p = strtok(result.out.data, "\n"); p && n < 8; p = strtok(NULL, "\n"))
		lines[n++] = p;
	qsort(lines, n, sizeof *lines, by_line);
	assert_int_equal(n, 5);
	assert_string_equal(lines[0], text_of("- 5 %s/a/b/file", top));
	assert_non_null(strstr(lines[1], text_of(" %s/a", top)));
	assert_int_equal(*lines[1], 'd');
	assert_non_null(strstr(lines[2], text_of(" %s/a/b", top)));
	assert_string_equal(lines[3], text_of("l 1 %s/a/link", top));
	assert_string_equal(lines[4], text_of("p 0 %s/pipe", top));
	free_result(&result);
	check(EXAMPLE("walk", "/nonexistent"), 1, "", "walk: /nonexistent: error 2\n");
	check(run_program(&(struct how){ 0 }, (const char *const[]){ "rm", "-r", top, NULL }), 0, "", "");
}

static void supervisor(void **state)
{
	struct result result;
	const char *const sleeper[] = { "/bin/sh", "-c", "trap 'echo told; exit 7' USR1; echo up; "
		"while :; do sleep 0.05; done", NULL };
	/*
	 * Tests that the example program init reaps orphans. The script starts `sleep` in a
	 * subshell that exits at once, so `sleep` becomes an orphan. The script's loop ends when
	 * kill -0 fails, that is, after init has reaped the orphan.
	 */
	const char *const orphan = "pid=$(sleep 0.1 >/dev/null & echo $!); n=0; "
		"while kill -0 $pid 2>/dev/null && [ $n -lt 300 ]; do n=$((n + 1)); sleep 0.1; done; exit 5";
	int status;
	pid_t child;

	(void)state;
	/*
	 * With PR_SET_CHILD_SUBREAPER init becomes the parent of orphans. qemu 7.2 does not support
	 * PR_SET_CHILD_SUBREAPER. So under qemu 7.2 another process becomes the parent of orphans,
	 * and the test does not check that init reaps them.
	 */
	result = EXAMPLE("init", "/bin/sh", "-c", orphan);
	assert_int_equal(result.status, 5);
	if (strcmp(result.err.data, "init: PR_SET_CHILD_SUBREAPER: error 22\n")) {
		assert_string_equal(result.err.data, "");
		assert_string_equal(result.out.data, "init: reaped an orphan\n");
	} else {
		assert_true(*getenv("RUNNER"));
		print_message("SKIP: reaping an orphan: the emulator has no PR_SET_CHILD_SUBREAPER\n");
	}
	free_result(&result);
	check(EXAMPLE("init", "/bin/sh", "-c", "kill -9 $$"), 128 + SIGKILL, "", NULL);
	check(EXAMPLE("init", "/nonexistent"), 127, "", NULL);
	child = start(scratch("said"), "init", sleeper);
	free(line_of(scratch("said")));
	assert_int_equal(kill(child, SIGUSR1), 0);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 7);
	assert_string_equal(read_bytes(scratch("said")).data, "up\ntold\n");
}

static void mapped_file(void **state)
{
	(void)state;
	write_text(scratch("three"), "a\nb\nc\n");
	write_text(scratch("none"), "");
	assert_int_equal(truncate(scratch("none"), 0), 0);
	check(EXAMPLE("count", scratch("three"), scratch("none")), 0,
	      text_of("3 6 %s\n0 0 %s\n", scratch("three"), scratch("none")), "");
	/*
	 * Tests a file with two newlines: the last byte of the first 16 MiB, and the byte after it. The example count maps
	 * 16 MiB of the file at a time, so the two bytes are in different mappings.
	 */
	write_text(scratch("large"), "");
	assert_int_equal(truncate(scratch("large"), (16 << 20) + 1), 0);
	FILE *large = fopen(scratch("large"), "r+");
	assert_non_null(large);
	assert_int_equal(fseek(large, (16 << 20) - 1, SEEK_SET), 0);
	assert_int_equal(fwrite("\n\n", 1, 2, large), 2);
	assert_int_equal(fclose(large), 0);
	check(EXAMPLE("count", scratch("large")), 0, text_of("2 16777217 %s\n", scratch("large")), "");
	check(EXAMPLE("count", "/nonexistent"), 1, "", "count: /nonexistent: error 2\n");
}

static void threads(void **state)
{
	(void)state;
	check(EXAMPLE("threads", NULL), 0, "80000 counted, each errno its own thread's\n", "");
}

static void timers(void **state)
{
	(void)state;
	check(EXAMPLE("timers", "10"), 0, "all ticks, 1 alarm\n", "");
	check(EXAMPLE("timers", "1"), 0, "all ticks, 1 alarm\n", "");
}

/*
 * Tests the example echo server and client. Three clients run at the same time. Each sends so much
 * data that the socket buffers of client and server may become full. Another client connects to a
 * port on which no program listens, and must fail.
 */
static void echo(void **state)
{
	const char *const no_words[] = { NULL };
	pid_t server = start(scratch("port"), "echo-server", no_words), clients[3];
	char *line = line_of(scratch("port")), *port;
	int status;

	(void)state;
	assert_memory_equal(line, "port ", 5);
	port = text_of("%d", atoi(line + 5));
	for (int i = 0; i < 3; i++) {
		some_data(scratch("said-%d", i), 3000000 + (size_t)i);
		clients[i] = fork_soon();
		if (!clients[i]) {
			int in = open(scratch("said-%d", i), O_RDONLY);
			const char *const words[] = { port, NULL };

			dup2(in, STDIN_FILENO);
			pid_t client = start(scratch("heard-%d", i), "echo-client", words);
			waitpid(client, &status, 0);
			_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 1);
		}
	}
	for (int i = 0; i < 3; i++) {
		assert_int_equal(waitpid(clients[i], &status, 0), clients[i]);
		assert_int_equal(status, 0);
		struct bytes said = read_bytes(scratch("said-%d", i)), heard = read_bytes(scratch("heard-%d", i));
		assert_int_equal(said.len, heard.len);
		assert_memory_equal(said.data, heard.data, said.len);
	}
	check(EXAMPLE("echo-server", port), 1, "", "echo-server: 127.0.0.1: error 98\n");
	assert_int_equal(waitpid(server, &status, WNOHANG), 0);
	assert_int_equal(kill(server, SIGTERM), 0);
	assert_int_equal(waitpid(server, &status, 0), server);
	/* Binds a socket to a port but does not listen, so that the kernel refuses connections to the port. */
	struct sockaddr_in in = { .sin_family = AF_INET, .sin_addr = { htonl(INADDR_LOOPBACK) } };
	socklen_t length = sizeof in;
	int unused = socket(AF_INET, SOCK_STREAM, 0);
	assert_int_equal(bind(unused, (struct sockaddr *)&in, length), 0);
	assert_int_equal(getsockname(unused, (struct sockaddr *)&in, &length), 0);
	check(EXAMPLE("echo-client", text_of("%d", ntohs(in.sin_port))), 1, "", NULL);
	close(unused);
	free(line);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(shell, make_scratch, remove_scratch),
		cmocka_unit_test_setup_teardown(shell_errors, make_scratch, remove_scratch),
		cmocka_unit_test(shell_on_terminal),
		cmocka_unit_test_setup_teardown(copier, make_scratch, remove_scratch),
		cmocka_unit_test_setup_teardown(walker, make_scratch, remove_scratch),
		cmocka_unit_test_setup_teardown(supervisor, make_scratch, remove_scratch),
		cmocka_unit_test_setup_teardown(mapped_file, make_scratch, remove_scratch),
		cmocka_unit_test(threads),
		cmocka_unit_test(timers),
		cmocka_unit_test_setup_teardown(echo, make_scratch, remove_scratch),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
