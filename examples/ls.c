/* SPDX-License-Identifier: MIT */
/*
 * ls [DIRECTORY]: prints the names in a directory, in the order in which the kernel returns them.
 * The program calls only open, getdents64 and write.
 */
#include <fcntl.h>
#include <ring3/sys.h>
#include <stdint.h>
#include <unistd.h>
#include "text.h"

/*
 * getdents64 writes entries with this structure. No header declares the structure, because
 * getdents(2) tells programs to declare it.
 */
struct linux_dirent64 {
	uint64_t d_ino;			/* inode number */
	/* If a program passes this value to lseek, the next getdents64 begins after this entry. */
	int64_t d_off;
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
		/* In the union, `bytes` has the same alignment as struct linux_dirent64. */
		struct linux_dirent64 entry;
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
