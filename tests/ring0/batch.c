/* SPDX-License-Identifier: MIT */
/*
 * batch FILE: runs each line of FILE as the input of a new shell (examples/sh). Prints the line,
 * the output of the shell and the shell's wait status.
 */
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include "text.h"

static char text[65536];

/*
 * Executes the shell. The shell's standard input is the text `line`, and the shell's standard
 * output is the pipe `output`. A child calls this function, and the function does not return.
 */
static void run_shell(const char *line, size_t length, int output)
{
	static char name[] = "bin/sh", path[] = "PATH=bin";
	char *argv[] = { name, NULL }, *envp[] = { path, NULL };
	int input[2];

	if (pipe(input) || write(input[1], line, length) != (ssize_t)length)
		_exit(99);
	close(input[1]);
	dup2(input[0], 0);
	dup2(output, 1);
	dup2(output, 2);
	close(input[0]);
	close(output);
	execve(argv[0], argv, envp);
	_exit(99);
}

static void run(const char *line, size_t length)
{
	char buf[4096], last = '\n';
	int output[2], status;
	ssize_t n;
	pid_t child;

	say("$ ");
	write_all(1, line, length);
	if (pipe(output))
		_exit(98);
	child = fork();
	if (!child) {
		close(output[0]);
		run_shell(line, length, output[1]);
	}
	close(output[1]);
	while ((n = read(output[0], buf, sizeof buf)) > 0) {
		write_all(1, buf, (size_t)n);
		last = buf[n - 1];
	}
	close(output[0]);
	waitpid(child, &status, 0);
	say(last == '\n' ? "status " : "\nstatus ");
	say_number((unsigned long)status);
	say("\n");
}

int main(int argc, char **argv)
{
	int fd = argc == 2 ? open(argv[1], O_RDONLY | O_CLOEXEC) : -1;
	ssize_t length = fd < 0 ? -1 : read(fd, text, sizeof text);
	char *line = text, *end;

	if (length < 0)
		return complain("batch", argc == 2 ? argv[1] : "FILE");
	close(fd);
	for (end = text; end < text + length; end++)
		if (*end == '\n') {
			run(line, (size_t)(end + 1 - line));
			line = end + 1;
		}
	return 0;
}
