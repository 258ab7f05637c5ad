/* SPDX-License-Identifier: MIT */
/*
 * Functions for tests. They run programs, read and write files, and make a test program's array of
 * tests.
 */
#define _DEFAULT_SOURCE 1	/* for vfork */
#include "run.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static char scratch_directory[] = "/tmp/ring3-test-XXXXXX";

static void *checked(void *memory)
{
	if (!memory)
		abort();
	return memory;
}

static char *format_text(const char *format, va_list args)
{
	va_list again;

	va_copy(again, args);

	int len = vsnprintf(NULL, 0, format, args);
	char *text = checked(malloc((size_t)len + 1));

	vsnprintf(text, (size_t)len + 1, format, again);
	va_end(again);
	return text;
}

char *text_of(const char *format, ...)
{
	va_list args;

	va_start(args, format);

	char *text = format_text(format, args);

	va_end(args);
	return text;
}

/*
 * Returns the path of a file in the directory. The returned string is valid until the 16th later
 * call of this function.
 */
static const char *path_in(const char *directory, const char *format, va_list args)
{
	static char *rooms[16];
	static unsigned int turn;
	char **room = &rooms[turn++ % 16];
	char *name = format_text(format, args);

	free(*room);
	*room = text_of("%s/%s", directory, name);
	free(name);
	return *room;
}

const char *test_file(const char *format, ...)
{
	static char *directory;
	va_list args;

	if (!directory)
		directory = realpath(getenv("TEST_DIR") ? getenv("TEST_DIR") : ".", NULL);

	va_start(args, format);

	const char *path = path_in(directory, format, args);

	va_end(args);
	return path;
}

const char *scratch(const char *format, ...)
{
	va_list args;

	va_start(args, format);

	const char *path = path_in(scratch_directory, format, args);

	va_end(args);
	return path;
}

int make_scratch(void **state)
{
	(void)state;
	memset(strchr(scratch_directory, '\0') - 6, 'X', 6);
	return mkdtemp(scratch_directory) ? 0 : -1;
}

/*
 * Calls `function` with the path of each file in the scratch directory. If `function` is NULL,
 * only counts the files. Returns the number of files.
 */
static size_t each_scratch_file(int (*function)(const char *path))
{
	DIR *directory = opendir(scratch_directory);
	struct dirent *entry;
	size_t count = 0;

	assert_non_null(directory);
	while ((entry = readdir(directory))) {
		if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
			continue;
		count++;
		if (function)
			function(scratch("%s", entry->d_name));
	}
	closedir(directory);
	return count;
}

size_t scratch_count(void)
{
	return each_scratch_file(NULL);
}

int remove_scratch(void **state)
{
	(void)state;
	each_scratch_file(remove);
	return rmdir(scratch_directory);
}

static struct bytes read_stream(FILE *stream)
{
	struct bytes bytes = { NULL, 0 };
	size_t room = 4096, got;

	bytes.data = checked(malloc(room + 1));
	while ((got = fread(bytes.data + bytes.len, 1, room - bytes.len, stream)) > 0) {
		bytes.len += got;
		if (bytes.len < room)
			continue;
		room *= 2;
		bytes.data = checked(realloc(bytes.data, room + 1));
	}
	bytes.data[bytes.len] = '\0';
	return bytes;
}

struct bytes read_bytes(const char *path)
{
	FILE *stream = fopen(path, "rb");

	if (!stream)
		fail_msg("%s: %s", path, strerror(errno));

	struct bytes bytes = read_stream(stream);

	fclose(stream);
	return bytes;
}

void write_bytes(const char *path, const char *data, size_t len)
{
	FILE *stream = fopen(path, "wb");

	if (!stream)
		fail_msg("%s: %s", path, strerror(errno));
	assert_int_equal(fwrite(data, 1, len, stream), len);
	assert_int_equal(fclose(stream), 0);
}

void write_text(const char *path, const char *text)
{
	write_bytes(path, text, strlen(text));
}

const char *generator(void)
{
	static char *path;

	/*
	 * Makes the path absolute, because tests change the current directory before they use the
	 * path.
	 */
	if (!path && getenv("GEN_SYSCALLS"))
		path = realpath(getenv("GEN_SYSCALLS"), NULL);
	if (!path) {
		fputs("GEN_SYSCALLS is not the path of gen-syscalls\n", stderr);
		exit(1);
	}
	return path;
}

static void limit(int resource, unsigned long most)
{
	struct rlimit rlimit = { most, most };

	if (most && setrlimit(resource, &rlimit))
		_exit(126);
}

/*
 * Makes descriptor `fd` a copy of descriptor `from`, and closes `from`. Only a child process may
 * call this function, because it ends the process on failure.
 */
static void redirect(int from, int fd)
{
	if (from < 0 || dup2(from, fd) < 0)
		_exit(126);
	if (from != fd)
		close(from);
}

/*
 * Ends the child process, or replaces it by the program. After vfork the child uses the memory of
 * its parent, so this function must not return, and must change no variable of the parent.
 */
_Noreturn static void become(const struct how *how, const char *const *arguments, int out, int err)
{
	const char *input = how->stdin_file ? how->stdin_file : "/dev/null";

	if (how->directory && chdir(how->directory)) {
		dprintf(err, "%s: %s\n", how->directory, strerror(errno));
		_exit(126);
	}
	redirect(open(input, O_RDONLY), 0);
	if (how->stdout_file)
		redirect(open(how->stdout_file, O_WRONLY | O_APPEND), 1);
	else
		redirect(out, 1);
	redirect(err, 2);
	if (how->closed_stdin)
		close(0);
	if (how->closed_stdout)
		close(1);
	if (how->closed_stderr)
		close(2);
	umask(how->umask ? how->umask : 022);
	limit(RLIMIT_FSIZE, how->file_limit);
	limit(RLIMIT_AS, how->memory_limit);
	alarm(600);
	execvp(arguments[0], (char *const *)(uintptr_t)arguments);
	perror(arguments[0]);
	_exit(127);
}

/*
 * Waits before fork() or vfork() is called again. `tries` is the number of earlier failures. Fails
 * the test if the error is not EAGAIN, or after two minutes.
 */
static void wait_for_processes(int tries)
{
	if (errno != EAGAIN || tries == 1200)
		fail_msg("fork: %s", strerror(errno));
	nanosleep(&(struct timespec){ 0, 100000000 }, NULL);
}

pid_t fork_soon(void)
{
	pid_t child;

	fflush(NULL);
	for (int tries = 0; (child = fork()) < 0; tries++)
		wait_for_processes(tries);
	return child;
}

struct result run_program(const struct how *how, const char *const *arguments)
{
	FILE *out = checked(tmpfile()), *err = checked(tmpfile());
	struct result result;
	int status, tries = 0;
	pid_t child;

	fflush(NULL);
	/* vfork copies no page tables, unlike fork. This saves half a millisecond of processor time for each program. */
	while ((child = vfork()) < 0)
		wait_for_processes(tries++);
	if (child == 0)
		become(how, arguments, fileno(out), fileno(err));
	assert_int_equal(waitpid(child, &status, 0), child);
	result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);

	rewind(out);
	rewind(err);
	result.out = read_stream(out);
	result.err = read_stream(err);
	fclose(out);
	fclose(err);
	return result;
}

void free_result(struct result *result)
{
	free(result->out.data);
	free(result->err.data);
}

void check(struct result result, int status, const char *out, const char *err)
{
	if (err)
		assert_string_equal(result.err.data, err);
	assert_int_equal(result.status, status);
	if (out)
		assert_string_equal(result.out.data, out);
	free_result(&result);
}

void add_test(struct tests *tests, const char *name, CMUnitTestFunction function, void *state)
{
	tests->at = checked(realloc(tests->at, (tests->count + 1) * sizeof(*tests->at)));
	tests->at[tests->count++] = (struct CMUnitTest){
		.name = name,
		.test_func = function,
		.setup_func = NULL,
		.teardown_func = NULL,
		.initial_state = state,
	};
}

static void skipped(void **state)
{
	(void)state;
}

void add_skipped(struct tests *tests, const char *name, const char *reason)
{
	/*
	 * cmocka's skip() would print `not ok` for this test, and Meson counts `not ok` as a
	 * failure. So this function adds a test that does nothing and succeeds.
	 */
	add_test(tests, text_of("%s # SKIP %s", name, reason), skipped, NULL);
}

void check_failing_allocations(const char *const *arguments, void (*untouched)(void))
{
	long at = 1;

	for (;; at++) {
		setenv("FAIL_AT", text_of("%ld", at), 1);

		struct result result = run_program(&(struct how){ 0 }, arguments);

		unsetenv("FAIL_AT");
		if (result.status == 0) {
			free_result(&result);
			break;
		}
		check(result, 1, "", "gen-syscalls: error: out of memory\n");
		untouched();
	}
	/*
	 * The program allocates memory at least 20 times. If `at` is not greater than 20, a run
	 * succeeded although an allocation failed.
	 */
	assert_true(at > 20);
}
