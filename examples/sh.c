/* SPDX-License-Identifier: MIT */
/*
 * sh [FILE | -c COMMANDS [NAME]] [WORD...]: a small shell. It runs the lines of FILE, of COMMANDS
 * or of standard input.
 * A line contains pipelines: `program word ... [<file] [>file] | ...`. A `;` separates two
 * pipelines. Quotes, comments, cd and exit are nearly the same as in POSIX sh. But cd and exit take
 * no redirection, cd takes no option or `-`, and a quote must end in its line. For other special
 * characters and reserved words of POSIX sh, this shell prints a syntax error. It prints no prompt.
 */
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <sys/wait.h>
#include <unistd.h>
#include "text.h"

enum { COMMANDS = 16, WORDS = 64, LINE = 4096 };

static char **environment;

/*
 * The shell reads its input from the string `text`, or from the file fd if text is NULL. Error
 * messages begin with `name` and the number of the line.
 */
static struct {
	const char *name, *text;
	int fd, interactive;
	unsigned long line;
} source;

static void report(const char *what, const char *subject, const char *why)
{
	say_to(STDERR_FILENO, source.name);
	say_to(STDERR_FILENO, ": ");
	say_number_to(STDERR_FILENO, source.line);
	say_to(STDERR_FILENO, ": ");
	say_to(STDERR_FILENO, what);
	say_to(STDERR_FILENO, subject);
	if (why) {
		say_to(STDERR_FILENO, why);
	} else {
		say_to(STDERR_FILENO, ": error ");
		say_number_to(STDERR_FILENO, (unsigned long)errno);
	}
	say_to(STDERR_FILENO, "\n");
}

/* Prints a message for the error in errno. For ENOENT, the message ends with `missing`. */
static void report_errno(const char *what, const char *subject, const char *missing)
{
	report(what, subject, errno == ENOENT ? missing :
	       errno == EACCES ? ": Permission denied" : NULL);
}

static int is_among(char c, const char *set)
{
	while (*set && *set != c)
		set++;
	return *set != 0;
}

/* Values that next_token returns. For the tokens | < > and ; it returns the character itself. */
enum { END, WORD, ERROR };

/*
 * Returns the next token of *line, and moves *line behind the token. If the token is a WORD, copies
 * it to *words without its quotes. If there is a syntax error, prints a message and returns ERROR.
 */
static int next_token(const char **line, char **words)
{
	const char *p = *line, *start;
	char quote = 0;

	while (*p == ' ' || *p == '\t')
		p++;
	if (!*p || *p == '#')
		return END;
	if (is_among(*p, "|<>;")) {
		*line = p + 1;
		return *p;
	}
	for (start = p; *p && (quote || !is_among(*p, " \t|<>;")); p++) {
		if (*p == quote) {
			quote = 0;
		} else if (!quote && is_among(*p, "'\"")) {
			quote = *p;
		} else if (quote != '\'' && is_among(*p, quote ? "$`\\" : "$`\\&()*?[~")) {
			char character[] = { *p, 0 };

			report("Syntax error: \"", character,
			       "\" is not supported here, quote it by '");
			return ERROR;
		} else {
			*(*words)++ = *p;
		}
	}
	if (quote) {
		report("Syntax error: ", "Unterminated quoted string", "");
		return ERROR;
	}
	*(*words)++ = 0;
	/*
	 * Reject a number directly before < or >. In POSIX sh this number is the descriptor to
	 * redirect.
	 */
	for (*line = start; *start >= '0' && *start <= '9'; start++)
		;
	if (is_among(*p, "<>") && p == start && p > *line) {
		report("Syntax error: a number is not supported before ", *p == '<' ? "<" : ">", "");
		return ERROR;
	}
	*line = p;
	return WORD;
}

static const char *variable(const char *name)
{
	char **p;

	for (p = environment; *p; p++) {
		const char *n = name, *s = *p;

		while (*n && *n == *s)
			n++, s++;
		if (!*n && *s == '=')
			return s + 1;
	}
	return NULL;
}

/*
 * Replaces this process by the program argv[0]. Searches the directories in PATH for the program,
 * because execve(2) does not search. Returns only if no program started, with the error in errno.
 */
static void execute(char **argv)
{
	const char *path = variable("PATH");
	char name[LINE];
	size_t n;
	int denied = 0;

	if (!path)
		path = "/usr/bin:/bin";
	for (n = 0; argv[0][n]; n++)
		if (argv[0][n] == '/') {
			execve(argv[0], argv, environment);
			return;
		}
	errno = ENOENT;
	if (!n)
		return;
	/* The shortest path is "./", the name and a NUL. It must fit into the buffer. */
	if (n > sizeof name - 3) {
		errno = ENAMETOOLONG;
		return;
	}
	for (;; path++) {
		size_t at = 0;

		while (*path && *path != ':' && at < sizeof name - n - 2)
			name[at++] = *path++;
		if (*path && *path != ':') {
			errno = ENAMETOOLONG;
			return;
		}
		if (!at)
			name[at++] = '.';
		name[at++] = '/';
		for (n = 0; argv[0][n]; n++)
			name[at++] = argv[0][n];
		name[at] = 0;
		execve(name, argv, environment);
		if (errno == EACCES)
			denied = 1;
		if (errno != ENOENT && errno != EACCES && errno != ENOTDIR)
			return;
		if (!*path)
			break;
	}
	if (denied)
		errno = EACCES;
}

/*
 * A child process calls this function. Makes descriptor `to` a duplicate of descriptor `from`, and
 * closes `from`.
 */
static void move(int from, int to)
{
	if (from != to) {
		dup2(from, to);
		close(from);
	}
}

struct command {
	char *argv[WORDS + 1];
	/* The files after < and >, or NULL. */
	char *input, *output;
	/* The token that ends the command. */
	int end;
};

/*
 * A child process calls this function. Opens the file after < as standard input, and the file after
 * > as standard output. If it cannot open a file, it ends the child process.
 */
static void redirect(struct command *c)
{
	int fd;

	if (c->input) {
		fd = open(c->input, O_RDONLY);
		if (fd < 0) {
			report_errno("cannot open ", c->input, ": No such file");
			_exit(2);
		}
		move(fd, STDIN_FILENO);
	}
	if (c->output) {
		fd = open(c->output, O_WRONLY | O_CREAT | O_TRUNC, 0666);
		if (fd < 0) {
			report_errno("cannot create ", c->output, ": Directory nonexistent");
			_exit(2);
		}
		move(fd, STDOUT_FILENO);
	}
}

/*
 * Runs the command c if it is cd or exit. For cd, sets *status and returns 1. For exit, ends this
 * process. For any other command, returns 0.
 */
static int built_in(struct command *c, int *status)
{
	if (!c->argv[0])
		return 0;
	if (same(c->argv[0], "exit")) {
		if (c->argv[1])
			*status = (int)number_of(c->argv[1]);
		if (*status < 0) {
			report("exit: Illegal number: ", c->argv[1], "");
			*status = 2;
		}
		_exit(*status);
	}
	if (same(c->argv[0], "cd")) {
		const char *folder = c->argv[1] ? c->argv[1] : variable("HOME");

		*status = 0;
		if (!folder) {
			report("cd: HOME", " not set", "");
			*status = 2;
		} else if (chdir(folder)) {
			report("cd: can't cd to ", folder, "");
			*status = 2;
		}
		return 1;
	}
	return 0;
}

static pid_t start(struct command *c, int input, int output, int unused)
{
	pid_t child = fork();
	int error, status = 0;

	if (child)
		return child;
	if (unused >= 0)
		close(unused);
	move(input, STDIN_FILENO);
	move(output, STDOUT_FILENO);
	redirect(c);
	if (!c->argv[0] || built_in(c, &status))
		_exit(status);
	execute(c->argv);
	error = errno;
	report_errno("", c->argv[0], ": not found");
	_exit(error == ENOENT ? 127 : 126);
}

/*
 * Returns true if word is a reserved word of POSIX sh or has the form NAME=VALUE. POSIX sh does not
 * run such words as programs.
 */
static int is_special(const char *word)
{
	static const char reserved[] =
		" ! { } case do done elif else esac fi for if in then until while ";
	const char *p = word, *r;

	while ((*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') || *p == '_' ||
	       (p > word && *p >= '0' && *p <= '9'))
		p++;
	if (*p == '=' && p > word)
		return 1;
	for (r = reserved; *r; r++) {
		for (p = word; *p && r[1 + (p - word)] == *p; p++)
			;
		if (*r == ' ' && p > word && !*p && r[1 + (p - word)] == ' ')
			return 1;
	}
	return 0;
}

/* Parses one command, and moves *line behind the command. Returns 0, or -1 after a syntax error. */
static int parse(const char **line, char **words, struct command *c)
{
	size_t count = 0;
	int token;

	c->input = c->output = NULL;
	for (;;) {
		const char *start = *line;
		char *word = *words;

		token = next_token(line, words);
		if (token == WORD) {
			while (*start == ' ' || *start == '\t')
				start++;
			/*
			 * A quoted word is not special. It is longer in the line than in `word`,
			 * because `word` has no quotes.
			 */
			if (!count && (size_t)(*line - start) == length(word) && is_special(word)) {
				report("Syntax error: \"", word, "\" is not supported here");
				return -1;
			}
			if (count == WORDS) {
				report("Syntax error: ", "too many words", "");
				return -1;
			}
			c->argv[count++] = word;
		} else if (token == '<' || token == '>') {
			char **file = token == '<' ? &c->input : &c->output;
			int name = next_token(line, words);

			if (name != WORD || *file) {
				if (name != ERROR)
					report("Syntax error: ", name == WORD ? "a second < or >" :
					       "a file's name is missing after < or >", "");
				return -1;
			}
			*file = word;
		} else {
			break;
		}
	}
	c->argv[count] = NULL;
	c->end = token;
	if (count && (c->input || c->output) && (same(c->argv[0], "cd") || same(c->argv[0], "exit"))) {
		report("Syntax error: ", c->argv[0], " takes no < and > here");
		return -1;
	}
	return token == ERROR ? -1 : 0;
}

static int is_empty(const struct command *c)
{
	return !c->argv[0] && !c->input && !c->output;
}

/*
 * Parses a line into the array commands. Returns the number of commands, or -1 after a syntax
 * error.
 */
static int parse_line(const char *line, char *words, struct command *commands)
{
	int count = 0;

	do {
		struct command *c = commands + count;

		if (count == COMMANDS) {
			report("Syntax error: ", "too many commands in a line", "");
			return -1;
		}
		if (parse(&line, &words, c))
			return -1;
		if (is_empty(c) && (c->end != END || (count && c[-1].end == '|'))) {
			report("Syntax error: ", c->end == '|' ? "\"|\" unexpected" :
			       c->end == ';' ? "\";\" unexpected" : "newline unexpected", "");
			return -1;
		}
		count++;
	} while (commands[count - 1].end != END);
	return count - is_empty(commands + count - 1);
}

/*
 * Runs one pipeline. *c is the first command of the pipeline. Moves *c to the first command after
 * the pipeline. Returns the status of the last command of the pipeline.
 */
static int run(struct command **c, int last_status)
{
	int input = STDIN_FILENO, status = last_status, more, what;
	pid_t last = -1, child;

	if ((*c)->end != '|' && built_in(*c, &status)) {
		++*c;
		return status;
	}
	do {
		int between[2] = { -1, STDOUT_FILENO };

		more = (*c)->end == '|';
		if (more && pipe(between)) {
			report_errno("", "pipe", NULL);
			status = 2;
			while ((*c)->end == '|')
				++*c;
			++*c;
			break;
		}
		last = start(*c, input, between[1], between[0]);
		if (last < 0) {
			report_errno("", "Cannot fork", NULL);
			status = 2;
		}
		if (input != STDIN_FILENO)
			close(input);
		if (more)
			close(between[1]);
		input = between[0];
		++*c;
	} while (more);
	if (input > STDIN_FILENO)
		close(input);
	while ((child = waitpid(-1, &what, 0)) > 0 || (child < 0 && errno == EINTR))
		if (child == last)
			status = WIFEXITED(what) ? WEXITSTATUS(what) : 128 + WTERMSIG(what);
	return status;
}

/*
 * Returns the next byte of the input, or -1 at the end of the input. Reads fd one byte at a time.
 * The shell must not read the bytes after the current line, because a program can read the same
 * input.
 */
static int next_byte(void)
{
	char c;
	ssize_t n;

	if (source.text)
		return *source.text ? (unsigned char)*source.text++ : -1;
	n = read(source.fd, &c, 1);
	if (n < 0) {
		report_errno("cannot read the commands", "", NULL);
		_exit(128);
	}
	return n ? (unsigned char)c : -1;
}

/*
 * Reads the next line of the input, without its newline. Returns 1, or 0 at the end of the input.
 */
static int next_line(char *line)
{
	size_t at = 0;
	int c;

	source.line++;
	c = next_byte();
	if (c < 0)
		return 0;
	for (; c >= 0 && c != '\n'; c = next_byte()) {
		if (!c || at == LINE - 1) {
			report("Syntax error: ",
			       c ? "the line is too long" : "a NUL in the line", "");
			_exit(2);
		}
		line[at++] = (char)c;
	}
	line[at] = 0;
	return 1;
}

/* Sets the variable `source` from the arguments of the shell. */
static void take_arguments(int argc, char **argv)
{
	source.name = argc > 0 ? argv[0] : "sh";
	source.fd = STDIN_FILENO;
	if (argc > 1 && same(argv[1], "-c")) {
		if (argc == 2) {
			report("", "-c requires an argument", "");
			_exit(2);
		}
		source.text = argv[2];
		if (argc > 3)
			source.name = argv[3];
	} else if (argc > 1 && argv[1][0] == '-') {
		report("Illegal option ", argv[1], "");
		_exit(2);
	} else if (argc > 1) {
		source.fd = open(argv[1], O_RDONLY | O_CLOEXEC);
		if (source.fd < 0) {
			int error = errno;

			report_errno("cannot open ", argv[1], ": No such file");
			_exit(error == ENOENT ? 127 : 126);
		}
		source.name = argv[1];
	} else {
		source.interactive = isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
	}
}

int main(int argc, char **argv, char **envp)
{
	static struct command commands[COMMANDS];
	static char line[LINE], words[LINE];
	struct command *c;
	int status = 0, count;

	environment = envp;
	take_arguments(argc, argv);
	while (next_line(line)) {
		count = parse_line(line, words, commands);
		if (count < 0) {
			status = 2;
			if (!source.interactive)
				break;
			continue;
		}
		c = commands;
		while (c < commands + count)
			status = run(&c, status);
	}
	return status;
}
