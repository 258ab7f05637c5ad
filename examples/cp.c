/* SPDX-License-Identifier: MIT */
/*
 * cp [-p] FROM TO: copies the file FROM and its permissions to TO. With -p, or if standard error is
 * a terminal, cp shows its progress.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "text.h"

/*
 * Prints done / size as a percentage. The output begins with \r, so that it replaces the previous
 * percentage.
 */
static void progress(off_t done, off_t size)
{
	/*
	 * A file can be larger than 4 GiB. Halve both numbers until 100 * size fits into 32 bits.
	 */
	while (size > 0xffffff) {
		size >>= 1;
		done >>= 1;
	}
	say_to(STDERR_FILENO, "\r");
	say_number_to(STDERR_FILENO, (unsigned long)done * 100 / (unsigned long)size);
	say_to(STDERR_FILENO, "%");
}

static int copy(int from, int to, off_t size, int show)
{
	static char buf[65536];
	off_t done = 0;

	for (;;) {
		ssize_t n = read(from, buf, sizeof buf);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return (int)n;
		if (write_all(to, buf, (size_t)n))
			return -1;
		done += n;
		if (show && done <= size)
			progress(done, size);
	}
}

int main(int argc, char **argv)
{
	int show = isatty(STDERR_FILENO), from, to, failed;
	struct stat st, there;

	if (argc == 4 && same(argv[1], "-p")) {
		show = 1;
		argv++;
		argc--;
	}
	if (argc != 3) {
		say_to(STDERR_FILENO, "usage: cp [-p] FROM TO\n");
		return 2;
	}
	from = open(argv[1], O_RDONLY | O_CLOEXEC);
	if (from < 0 || fstat(from, &st))
		return complain("cp", argv[1]);
	if (!S_ISREG(st.st_mode)) {
		errno = EINVAL;
		return complain("cp", argv[1]);
	}
	/* FROM and TO must not be the same file, because opening TO truncates it. */
	if (stat(argv[2], &there) == 0 && there.st_dev == st.st_dev && there.st_ino == st.st_ino) {
		errno = EINVAL;
		return complain("cp", argv[2]);
	}
	to = open(argv[2], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, st.st_mode & 0777);
	if (to < 0)
		return complain("cp", argv[2]);
	if (fstat(to, &there))
		return complain("cp", argv[2]);
	failed = copy(from, to, st.st_size, show);
	/* Set the permissions only if TO is a regular file, because TO may be a device. */
	if (S_ISREG(there.st_mode) && !failed)
		failed = fchmod(to, st.st_mode & 07777);
	if (show)
		say_to(STDERR_FILENO, "\n");
	/*
	 * Call close before the program reports success, because some file systems report a full
	 * disk only at close.
	 */
	if (close(to) || failed) {
		complain("cp", argv[2]);
		if (S_ISREG(there.st_mode))
			unlink(argv[2]);
		return 1;
	}
	return 0;
}
