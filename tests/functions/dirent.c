/* SPDX-License-Identifier: MIT */
/* Tests the functions of <dirent.h> that read directory entries. */
#include "both-libraries.h"
#include <dirent.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static int same(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	return *a == *b;
}

/*
 * Finds the entry with this name in the first `bytes` bytes of buf, and sets *type. Returns 1 if
 * the entry is valid, else 0.
 */
static int find(const char *buf, long bytes, const char *name, int *type)
{
	long at;

	for (at = 0; at < bytes; ) {
		const struct dirent *d = (const struct dirent *)(buf + at);

		if (same(d->d_name, name)) {
			*type = d->d_type;
			return d->d_ino != 0 && d->d_reclen % 8 == 0;
		}
		at += d->d_reclen;
	}
	return 0;
}

static void entries(struct both *t)
{
	union {
		struct dirent align;
		char buf[4096];
	} u;
	int dir, type = -1;
	ssize_t bytes;

	close(creat("file", 0600));
	OK(symlink("nowhere", "a symlink of a longer name"));
	dir = open(".", O_RDONLY | O_DIRECTORY);
	memset(&u, 0, sizeof u);
	SAY((bytes = getdents64(dir, &u, sizeof u)) > 0);
	MUST(find(u.buf, bytes, "file", &type), 1, EDOM);
	SAY(type == DT_REG);
	MUST(find(u.buf, bytes, "a symlink of a longer name", &type), 1, EDOM);
	SAY(type == DT_LNK);
	MUST(find(u.buf, bytes, "..", &type), 1, EDOM);
	SAY(type == DT_DIR);
	MUST(IFTODT(0120777), DT_LNK, EDOM);
	MUST(DTTOIF(DT_DIR), 0040000, EDOM);
	OK(getdents64(dir, &u, sizeof u));
	MUST(lseek(dir, 0, SEEK_SET), 0, EDOM);
	/* This call is skipped under qemu, because qemu would allocate a buffer of this size. */
	if (!emulated())
		SAY(getdents64(dir, &u, (size_t)-1 / 2) == bytes);
	MUST(lseek(dir, 0, SEEK_SET), 0, EDOM);
	FAILS(getdents64(dir, &u, 1), EINVAL);
	SAY(getdents64(dir, (void *)1, sizeof u));
	FAILS(getdents64(99, &u, sizeof u), EBADF);
	FAILS(getdents64(open("file", O_RDONLY), &u, sizeof u), ENOTDIR);
}

/* glibc has no getdents, so for glibc this macro calls getdents64. */
#ifdef __GLIBC__
#define getdents	getdents64
#endif

static void entries_by_its_old_name(struct both *t)
{
	union {
		struct dirent align;
		char buf[4096];
	} u;
	int dir, type = -1;
	long bytes;

	close(creat("file", 0600));
	dir = open(".", O_RDONLY | O_DIRECTORY);
	memset(&u, 0, sizeof u);
	SAY((bytes = getdents(dir, &u.align, sizeof u)) > 0);
	MUST(find(u.buf, bytes, "file", &type), 1, EDOM);
	SAY(type == DT_REG);
	MUST(find(u.buf, bytes, ".", &type), 1, EDOM);
	SAY(type == DT_DIR);
	OK(getdents(dir, &u.align, sizeof u));
	MUST(lseek(dir, 0, SEEK_SET), 0, EDOM);
	FAILS(getdents(dir, &u.align, 1), EINVAL);
	FAILS(getdents(99, &u.align, sizeof u), EBADF);
	FAILS(getdents(open("file", O_RDONLY), &u.align, sizeof u), ENOTDIR);
}

const struct both_case dirent_cases[] = {
	{ "getdents64", entries, 0 },
	{ "getdents", entries_by_its_old_name, 0 },
	{ 0 },
};
