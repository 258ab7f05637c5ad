/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sys/eventfd.h>. */
#include "both-libraries.h"
#include <sys/eventfd.h>
#include <unistd.h>

static void *volatile NONE;			/* NULL; volatile prevents a warning about it */

static void eventfds(struct both *t)
{
	eventfd_t value = 7;
	int fd = eventfd(0x80000001, EFD_NONBLOCK | EFD_CLOEXEC);

	SAY(fd >= 0);
	OK(eventfd_read(fd, &value));
	SAY(value);
	FAILS(eventfd_read(fd, &value), EAGAIN);
	OK(eventfd_write(fd, 0x123456789abcdef0LL));
	OK(eventfd_write(fd, 1));
	OK(eventfd_read(fd, &value));
	SAY(value);
	FAILS(eventfd_write(fd, -1), EINVAL);
	OK(eventfd_write(fd, -2));
	FAILS(eventfd_write(fd, 1), EAGAIN);
	OK(close(fd));
	FAILS(eventfd_read(fd, &value), EBADF);
	FAILS(eventfd_write(fd, 1), EBADF);
	fd = eventfd(3, EFD_SEMAPHORE);
	OK(eventfd_read(fd, &value));
	SAY(value);
	FAILS(eventfd_read(fd, NONE), EFAULT);
	FAILS(eventfd(0, 1 << 20), EINVAL);
}

const struct both_case eventfd_cases[] = {
	{ "eventfd", eventfds, 0 },
	{ 0 },
};
