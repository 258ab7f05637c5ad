/* SPDX-License-Identifier: MIT */
/* sh: runs the lines of standard input, pipelines of `program word ... [<file] [>file] | ...`; cd, exit. */
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <sys/wait.h>
#include <unistd.h>
#include "text.h"

enum { COMMANDS = 16, WORDS = 64, LINE = 4096 };

static char **environment;

/* The next word of *line, ended by a NUL, or NULL. What a word touches, | < >, is a word by itself. */
static char *next_word(char **line, char *special)
{
	char *p = *line, *word;

	if (*special) {		/* it lay where the NUL of the word before now is */
		static char operators[][2] = { "|", "<", ">" };
		char c = *special;

		*special = 0;
		return c == '|' ? operators[0] : c == '<' ? operators[1] : operators[2];
	}
	while (*p == ' ' || *p == '\t')
		p++;
	if (!*p)
		return NULL;
	word = p;
	while (*p && *p != ' ' && *p != '\t' && *p != '|' && *p != '<' && *p != '>')
		p++;
	if (*p == '|' || *p == '<' || *p == '>')
		*special = *p;
	if (*p)
		*p++ = 0;
	*line = p;
	if (!*word)
		return next_word(line, special);
	return word;
}

static const char *path_variable(void)
{
	char **p;

	for (p = environment; *p; p++) {
		const char *name = "PATH=", *s = *p;

		while (*name && *name == *s)
			name++, s++;
		if (!*name)
			return s;
	}
	return "/usr/bin:/bin";
}

/* execve(2) knows no PATH: the shell goes through it. Comes back only if no program would start. */
static void execute(char **argv)
{
	const char *path = path_variable();
	char name[LINE];
	size_t n;

	for (n = 0; argv[0][n]; n++)
		if (argv[0][n] == '/') {
			execve(argv[0], argv, environment);
			return;
		}
	while (*path) {
		size_t at = 0;

		while (*path && *path != ':' && at < sizeof name - n - 2)
			name[at++] = *path++;
		if (*path && *path != ':') {
			errno = ENAMETOOLONG;
			return;
		}
		if (*path)
			path++;
		if (!at)
			name[at++] = '.';
		name[at++] = '/';
		for (n = 0; argv[0][n]; n++)
			name[at++] = argv[0][n];
		name[at] = 0;
		execve(name, argv, environment);
		if (errno != ENOENT && errno != EACCES && errno != ENOTDIR)
			return;
	}
}

/* In the child: from here on the descriptor `to` is what `from` was. */
static void move(int from, int to)
{
	if (from != to) {
		dup2(from, to);
		close(from);
	}
}

static int redirect(const char *file, int flags, int to)
{
	int fd = open(file, flags, 0666);

	if (fd < 0)
		return -1;
	move(fd, to);
	return 0;
}

struct command {
	char *argv[WORDS + 1];
	char *input, *output;		/* files, or NULL */
};

static pid_t start(struct command *c, int input, int output, int unused)
{
	pid_t child = fork();

	if (child)
		return child;
	if (unused >= 0)
		close(unused);
	move(input, STDIN_FILENO);
	move(output, STDOUT_FILENO);
	if (c->input && redirect(c->input, O_RDONLY, STDIN_FILENO))
		_exit(complain("sh", c->input));
	if (c->output && redirect(c->output, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO))
		_exit(complain("sh", c->output));
	execute(c->argv);
	complain("sh", c->argv[0]);
	_exit(errno == ENOENT ? 127 : 126);
}

/* Takes one command of the pipeline from *line. 1: another follows; 0: it was the last; -1: nonsense. */
static int parse(char **line, char *special, struct command *c)
{
	size_t words = 0;
	char *word;

	c->input = c->output = NULL;
	while ((word = next_word(line, special))) {
		if (same(word, "|"))
			break;
		if (same(word, "<") || same(word, ">")) {
			char *file = next_word(line, special);

			if (!file)
				return -1;
			*(*word == '<' ? &c->input : &c->output) = file;
		} else if (words < WORDS) {
			c->argv[words++] = word;
		} else {
			return -1;
		}
	}
	c->argv[words] = NULL;
	if (word && !words)
		return -1;
	return word != NULL;
}

/* Runs a line, a pipeline; the status of its last command, as a shell counts: 128 and a signal's number. */
static int run(char *line, int last_status)
{
	static struct command commands[COMMANDS];
	struct command *first = commands, *c = commands;
	char special = 0;
	int input = STDIN_FILENO, status = 0, more, what;
	pid_t last = -1, child;

	/* All of it first, so that nothing of a line runs whose end makes no sense. */
	do {
		more = c < commands + COMMANDS ? parse(&line, &special, c) : -1;
		if (more < 0 || (!c->argv[0] && c != first)) {
			say_to(STDERR_FILENO, "sh: syntax error\n");
			return 2;
		}
		c++;
	} while (more);
	if (!first->argv[0])
		return last_status;
	if (same(first->argv[0], "exit"))
		_exit(first->argv[1] ? (int)number_of(first->argv[1]) : last_status);
	if (same(first->argv[0], "cd")) {
		const char *folder = first->argv[1] ? first->argv[1] : "";

		return chdir(folder) ? complain("cd", folder) : 0;
	}
	for (; first < c; first++) {
		int between[2] = { -1, STDOUT_FILENO };

		if (first + 1 < c && pipe(between)) {
			status = complain("sh", "pipe");
			break;
		}
		last = start(first, input, between[1], between[0]);
		if (last < 0)
			status = complain("sh", "fork");
		if (input != STDIN_FILENO)
			close(input);
		if (between[0] >= 0)
			close(between[1]);
		input = between[0];
	}
	if (input > STDIN_FILENO)
		close(input);
	while ((child = waitpid(-1, &what, 0)) > 0 || (child < 0 && errno == EINTR))
		if (child == last)
			status = WIFEXITED(what) ? WEXITSTATUS(what) : 128 + WTERMSIG(what);
	return status;
}

int main(int argc, char **argv, char **envp)
{
	static char line[LINE];
	size_t at = 0;
	int status = 0;
	char c;

	(void)argc;
	(void)argv;
	environment = envp;
	/* A byte at a time: what follows the line is for the program that the line starts. */
	while (read(STDIN_FILENO, &c, 1) == 1) {
		if (c != '\n' && at < sizeof line - 1) {
			line[at++] = c;
			continue;
		}
		line[at] = 0;
		at = 0;
		if (line[0] != '#')
			status = run(line, status);
	}
	return status;
}
