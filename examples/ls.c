/* SPDX-License-Identifier: MIT */
/* ls [DIRECTORY]: lists a directory in the kernel's order, with open, getdents64 and write. */
#include <fcntl.h>
#include <ring3/sys.h>
#include <stdint.h>
#include <unistd.h>
#include "text.h"

/*
 * An entry as getdents64 writes it. No header has this structure: getdents(2) tells programs to
 * define it.
 */
struct linux_dirent64 {
	uint64_t d_ino;			/* inode number */
	int64_t d_off;			/* offset of the next entry, for lseek */
	unsigned short d_reclen;	/* length of this entry in bytes */
	unsigned char d_type;
	char d_name[];			/* ends with a NUL */
};

static int failed(const char *path)
{
	say_to(STDERR_FILENO, "ls: cannot read ");
	say_to(STDERR_FILENO, path);
	say_to(STDERR_FILENO, "\n");
	return 1;
}

int main(int argc, char **argv)
{
	const char *path = argc > 1 ? argv[1] : ".";
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	union {
		struct linux_dirent64 entry;	/* aligns the buffer */
		char bytes[4096];
	} buf;

	if (fd < 0)
		return failed(path);
	for (;;) {
		int n = sys_getdents64(fd, &buf, sizeof buf);
		char *p = buf.bytes;

		if (n < 0)
			return failed(path);
		if (n == 0)
			return 0;
		while (p < buf.bytes + n) {
			struct linux_dirent64 *entry = (struct linux_dirent64 *)p;

			say(entry->d_name);
			say("\n");
			p += entry->d_reclen;
		}
	}
}
