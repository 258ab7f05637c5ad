/* SPDX-License-Identifier: MIT */
/* cat FILE...: writes files to standard output. It calls only open, read, write and close. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include "text.h"

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

int main(int argc, char **argv)
{
	int status = 0;
	int i;

	if (argc == 1)
		return copy(STDIN_FILENO) < 0;
	for (i = 1; i < argc; i++) {
		int fd = open(argv[i], O_RDONLY);

		if (fd < 0 || copy(fd) < 0) {
			say_to(STDERR_FILENO, "cat: cannot read ");
			say_to(STDERR_FILENO, argv[i]);
			say_to(STDERR_FILENO, "\n");
			status = 1;
		}
		if (fd >= 0)
			close(fd);
	}
	return status;
}
