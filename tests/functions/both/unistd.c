/* SPDX-License-Identifier: MIT */
/* <unistd.h>: files by descriptor. */
#include "both.h"
#include <fcntl.h>
#include <unistd.h>

#define GIB (1024LL * 1024 * 1024)

static void beyond_4_gib(struct both *t)
{
	int fd = open("sparse", O_RDWR | O_CREAT | O_EXCL, 0600);

	SAY(fd >= 0);
	MUST(lseek(fd, 5 * GIB + 3, SEEK_SET), 5 * GIB + 3, EDOM);
	MUST(write(fd, "x", 1), 1, EDOM);
	MUST(lseek(fd, 0, SEEK_CUR), 5 * GIB + 4, EDOM);
	MUST(lseek(fd, -4, SEEK_END), 5 * GIB, EDOM);
	MUST(lseek(fd, -1, SEEK_CUR), 5 * GIB - 1, EDOM);
	MUST(lseek(fd, 0xfffff001, SEEK_SET), 0xfffff001, EDOM);
	FAILS(lseek(fd, -1, SEEK_SET), EINVAL);
	FAILS(lseek(fd, 0, 99), EINVAL);
	FAILS(lseek(fd, -6 * GIB, SEEK_CUR), EINVAL);
	OK(close(fd));
	FAILS(lseek(fd, 0, SEEK_SET), EBADF);
}

const struct both_case unistd_cases[] = {
	{ "lseek beyond 4 GiB", beyond_4_gib, 0 },
	{ 0 },
};
