/* SPDX-License-Identifier: MIT */
/*
 * count FILE...: prints the number of lines and bytes of each file. To read a file, count maps the
 * file into memory.
 */
#define _DEFAULT_SOURCE	/* for madvise() */
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include "text.h"

/*
 * The number of bytes to map at a time. Do not map a whole file, because a large file does not fit
 * into a 32-bit address space.
 */
enum { WINDOW = 16 << 20 };

static int count(const char *name)
{
	int fd = open(name, O_RDONLY | O_CLOEXEC);
	unsigned long lines = 0;
	struct stat st;
	off_t at;

	if (fd < 0 || fstat(fd, &st))
		return complain("count", name);
	for (at = 0; at < st.st_size; at += WINDOW) {
		size_t size = st.st_size - at < WINDOW ? (size_t)(st.st_size - at) : WINDOW, i;
		const char *map = mmap(NULL, size, PROT_READ, MAP_PRIVATE, fd, at);

		if (map == MAP_FAILED)
			return complain("count", name);
		madvise((void *)map, size, MADV_SEQUENTIAL);
		for (i = 0; i < size; i++)
			lines += map[i] == '\n';
		munmap((void *)map, size);
	}
	close(fd);
	say_number(lines);
	say(" ");
	say_number((unsigned long)st.st_size);
	say(" ");
	say(name);
	say("\n");
	return 0;
}

int main(int argc, char **argv)
{
	int status = 0, i;

	for (i = 1; i < argc; i++)
		status |= count(argv[i]);
	return status;
}
