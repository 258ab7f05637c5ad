/* SPDX-License-Identifier: MIT */
/* Tests ioctl of <sys/ioctl.h>, and isatty of <unistd.h>, which calls ioctl. */
#include "both-libraries.h"
#include <fcntl.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define BAD	((void *)-1)

static void controlling(struct both *t)
{
	int ends[2], bytes = 0, yes = 1, tty, number = -1, unlock = 0;
	struct winsize size;

	OK(pipe(ends));
	MUST(write(ends[1], "12345", 5), 5, EDOM);
	OK(ioctl(ends[0], FIONREAD, &bytes));
	MUST(bytes, 5, EDOM);
	OK(ioctl(ends[0], FIONBIO, &yes));
	SAY((fcntl(ends[0], F_GETFL) & O_NONBLOCK) != 0);
	OK(ioctl(ends[0], FIOCLEX));
	MUST(fcntl(ends[0], F_GETFD), FD_CLOEXEC, EDOM);
	OK(ioctl(ends[0], FIONCLEX));
	FAILS(ioctl(ends[0], FIONREAD, BAD), EFAULT);
	FAILS(ioctl(99, FIONREAD, &bytes), EBADF);
	FAILS(ioctl(ends[0], TIOCGWINSZ, &size), ENOTTY);

	tty = open("/dev/ptmx", O_RDWR | O_NOCTTY);
	SAY(tty >= 0);
	if (tty < 0)
		return;
	memset(&size, 0, sizeof size);
	size.ws_row = 24;
	size.ws_col = 80;
	OK(ioctl(tty, TIOCSWINSZ, &size));
	memset(&size, 0, sizeof size);
	OK(ioctl(tty, TIOCGWINSZ, &size));
	MUST(size.ws_row, 24, EDOM);
	MUST(size.ws_col, 80, EDOM);
	OK(ioctl(tty, TIOCGPTN, &number));
	SAY(number >= 0);
	OK(ioctl(tty, TIOCSPTLCK, &unlock));
	MUST(isatty(tty), 1, EDOM);
	MUST(isatty(ends[0]), 0, ENOTTY);
	MUST(isatty(99), 0, EBADF);
	MUST(isatty(open("/dev/null", O_RDWR)), 0, ENOTTY);
}

const struct both_case ioctl_cases[] = {
	{ "ioctl, isatty", controlling, 0 },
	{ 0 },
};
