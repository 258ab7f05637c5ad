/* SPDX-License-Identifier: MIT */
/*
 * walk [DIRECTORY]: prints the type, size and path of each file in DIRECTORY and in all directories
 * below it. Does not follow symbolic links, except DIRECTORY itself.
 */
#define _GNU_SOURCE	/* for getdents64() */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "text.h"

static char path[4096];

static char kind(mode_t mode)
{
	return S_ISREG(mode) ? '-' : S_ISDIR(mode) ? 'd' : S_ISLNK(mode) ? 'l' : S_ISFIFO(mode) ? 'p' :
		S_ISSOCK(mode) ? 's' : S_ISCHR(mode) ? 'c' : S_ISBLK(mode) ? 'b' : '?';
}

/*
 * Prints the files below the directory fd. The path of the directory is the first n bytes of
 * `path`. Closes fd. Returns 1 if an error occurred, else 0.
 */
static int walk(int fd, size_t n)
{
	union {
		/* In the union, `bytes` has the same alignment as struct dirent. */
		struct dirent entry;
		char bytes[2048];
	} buf;
	int status = 0, got;

	while ((got = (int)getdents64(fd, &buf.entry, sizeof buf)) > 0) {
		char *p = buf.bytes;

		for (; p < buf.bytes + got; p += ((struct dirent *)(void *)p)->d_reclen) {
			const char *name = ((struct dirent *)(void *)p)->d_name;
			size_t end = n + 1 + length(name);
			struct stat st;
			char line[2] = { 0, 0 };
			int below;

			if (same(name, ".") || same(name, ".."))
				continue;
			if (end >= sizeof path) {
				errno = ENAMETOOLONG;
				status = complain("walk", path);
				continue;
			}
			path[n] = '/';
			while (*name) {
				path[end - length(name)] = *name;
				name++;
			}
			path[end] = 0;
			name = path + n + 1;
			if (fstatat(fd, name, &st, AT_SYMLINK_NOFOLLOW)) {
				status = complain("walk", path);
				continue;
			}
			line[0] = kind(st.st_mode);
			say(line);
			say(" ");
			say_number((unsigned long)st.st_size);
			say(" ");
			say(path);
			say("\n");
			if (!S_ISDIR(st.st_mode))
				continue;
			below = openat(fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
			if (below < 0)
				status = complain("walk", path);
			else
				status |= walk(below, end);
			path[n] = 0;
		}
	}
	path[n] = 0;
	if (got < 0)
		status = complain("walk", path);
	close(fd);
	return status;
}

int main(int argc, char **argv)
{
	const char *top = argc > 1 ? argv[1] : ".";
	int fd = open(top, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	size_t n;

	if (fd < 0)
		return complain("walk", top);
	for (n = 0; n < sizeof path - 1 && top[n]; n++)
		path[n] = top[n];
	return walk(fd, n);
}
