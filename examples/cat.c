/* SPDX-License-Identifier: MIT */
/* cat FILE...: writes files to standard output, by open, read and write alone. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* Writes all of it: write may take less than it is offered, and a signal may interrupt it. */
static int write_all(int fd, const char *buf, size_t count)
{
	while (count > 0) {
		ssize_t n = write(fd, buf, count);

		if (n < 0 && errno != EINTR)
			return -1;
		if (n > 0) {
			buf += n;
			count -= (size_t)n;
		}
	}
	return 0;
}

static int copy(int fd)
{
	char buf[4096];

	for (;;) {
		ssize_t n = read(fd, buf, sizeof buf);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return (int)n;
		if (write_all(STDOUT_FILENO, buf, (size_t)n) < 0)
			return -1;
	}
}

static size_t length(const char *s)
{
	const char *p = s;

	while (*p)
		p++;
	return (size_t)(p - s);
}

int main(int argc, char **argv)
{
	int status = 0;
	int i;

	if (argc == 1)
		return copy(STDIN_FILENO) < 0;
	for (i = 1; i < argc; i++) {
		int fd = open(argv[i], O_RDONLY);

		if (fd < 0 || copy(fd) < 0) {
			write_all(STDERR_FILENO, "cat: cannot read ", 17);
			write_all(STDERR_FILENO, argv[i], length(argv[i]));
			write_all(STDERR_FILENO, "\n", 1);
			status = 1;
		}
		if (fd >= 0)
			close(fd);
	}
	return status;
}
