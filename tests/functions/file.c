/* SPDX-License-Identifier: MIT */
/* Tests flock of <sys/file.h>. */
#include "both-libraries.h"
#include <fcntl.h>
#include <sys/file.h>

static void flocks(struct both *t)
{
	int fd = open("file", O_RDWR | O_CREAT, 0600), other = open("file", O_RDWR);

	OK(flock(fd, LOCK_EX));
	FAILS(flock(other, LOCK_SH | LOCK_NB), EAGAIN);
	OK(flock(fd, LOCK_SH));
	OK(flock(other, LOCK_SH | LOCK_NB));
	FAILS(flock(other, LOCK_EX | LOCK_NB), EAGAIN);
	OK(flock(other, LOCK_UN));
	OK(flock(fd, LOCK_UN));
	FAILS(flock(fd, 0), EINVAL);
	FAILS(flock(99, LOCK_SH), EBADF);
}

const struct both_case file_cases[] = {
	{ "flock", flocks, 0 },
	{ 0 },
};
