/* SPDX-License-Identifier: MIT */
/*
 * Copies a file to standard output and makes the file read-only. The benchmark measures the size of
 * this program. The program uses four system calls and errno.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	const char *name = argc > 1 ? argv[1] : "file";
	char piece[512];
	int fd = open(name, O_RDONLY);
	ssize_t got;

	if (fd == -1)
		return errno;
	while ((got = read(fd, piece, sizeof(piece))) > 0)
		if (write(1, piece, (size_t)got) != got)
			return 1;
	return chmod(name, 0444) == -1 ? errno : got != 0;
}
