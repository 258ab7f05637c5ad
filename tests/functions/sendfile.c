/* SPDX-License-Identifier: MIT */
/* Tests sendfile of <sys/sendfile.h>. */
#include "both-libraries.h"
#include <fcntl.h>
#include <string.h>
#include <sys/sendfile.h>
#include <unistd.h>

#define GIB (1024LL * 1024 * 1024)
#define BAD	((void *)-1)

static void copying(struct both *t)
{
	int in = open("in", O_RDWR | O_CREAT, 0600), out = open("out", O_RDWR | O_CREAT, 0600);
	off_t from = 5 * GIB, to;
	char buf[16];

	MUST(pwrite(in, "copied", 6, from), 6, EDOM);
	MUST(sendfile(out, in, &from, 4), 4, EDOM);
	MUST(from, 5 * GIB + 4, EDOM);
	MUST(lseek(in, 0, SEEK_CUR), 0, EDOM);
	MUST(lseek(in, 5 * GIB + 4, SEEK_SET), 5 * GIB + 4, EDOM);
	MUST(sendfile(out, in, NULL, 100), 2, EDOM);
	MUST(pread(out, buf, sizeof buf, 0), 6, EDOM);
	OK(memcmp(buf, "copied", 6));
	to = -1;
	FAILS(sendfile(out, in, &to, 1), EINVAL);
	FAILS(sendfile(out, in, BAD, 1), EFAULT);
	FAILS(sendfile(99, in, NULL, 1), EBADF);
	FAILS(sendfile(out, 99, NULL, 1), EBADF);
	FAILS(sendfile(open("out", O_RDONLY), in, NULL, 1), EBADF);
}

const struct both_case sendfile_cases[] = {
	{ "sendfile", copying, 0 },
	{ 0 },
};
