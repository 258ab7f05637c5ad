/* SPDX-License-Identifier: MIT */
/* Tests rename, which <stdio.h> declares. */
#include "both-libraries.h"
#include <fcntl.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

#define BAD	((void *)-1)

static void renaming(struct both *t)
{
	int dir;

	close(creat("one", 0600));
	OK(rename("one", "two"));
	FAILS(rename("one", "two"), ENOENT);
	FAILS(rename("two", ""), ENOENT);
	FAILS(rename("two", BAD), EFAULT);
	OK(syscall(SYS_mkdirat, AT_FDCWD, "dir", 0700));
	FAILS(rename("two", "dir"), EISDIR);
	FAILS(rename("dir", "dir/below"), EINVAL);
	dir = open("dir", O_RDONLY | O_DIRECTORY);
	OK(renameat(AT_FDCWD, "two", dir, "three"));
	OK(access("dir/three", F_OK));
	FAILS(renameat(99, "two", dir, "three"), EBADF);
	FAILS(renameat(dir, "two", dir, "three"), ENOENT);
	close(creat("four", 0600));
	FAILS(renameat2(AT_FDCWD, "four", dir, "three", RENAME_NOREPLACE), EEXIST);
	OK(renameat2(AT_FDCWD, "four", dir, "three", RENAME_EXCHANGE));
	FAILS(renameat2(AT_FDCWD, "four", dir, "three", RENAME_EXCHANGE | RENAME_NOREPLACE), EINVAL);
	FAILS(renameat2(AT_FDCWD, "four", dir, "three", 0x100), EINVAL);
	OK(renameat2(AT_FDCWD, "four", dir, "three", 0));
}

const struct both_case stdio_cases[] = {
	{ "rename", renaming, 0 },
	{ 0 },
};
