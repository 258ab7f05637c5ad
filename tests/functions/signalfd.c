/* SPDX-License-Identifier: MIT */
/* Tests signalfd of <sys/signalfd.h>. */
#include "both-libraries.h"
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

/* An invalid address. volatile hides the address from the compiler, which would warn about it. */
static void *volatile bad_address = (void *)1;
#define BAD bad_address

static void descriptors(struct both *t)
{
	sigset_t set;
	union sigval value;
	struct signalfd_siginfo info;
	int fd;

	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigaddset(&set, 50);
	OK(sigprocmask(SIG_BLOCK, &set, NULL));
	fd = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
	SAY(fd >= 0);
	SAY(sizeof info);
	FAILS(read(fd, &info, sizeof info), EAGAIN);
	value.sival_int = 77;
	OK(sigqueue(getpid(), 50, value));
	MUST(read(fd, &info, sizeof info), sizeof info, EDOM);
	MUST(info.ssi_signo == 50 && info.ssi_int == 77 && info.ssi_code == SI_QUEUE, 1, EDOM);
	MUST(info.ssi_pid == (unsigned int)getpid() && info.ssi_uid == 0, 1, EDOM);
	sigdelset(&set, 50);
	MUST(signalfd(fd, &set, 0) == fd, 1, EDOM);
	OK(sigqueue(getpid(), 50, value));
	FAILS(read(fd, &info, sizeof info), EAGAIN);
	FAILS(signalfd(-1, &set, 1), EINVAL);
	FAILS(signalfd(99, &set, 0), EBADF);
	FAILS(signalfd(0, &set, 0), EINVAL);
	SAY(signalfd(-1, BAD, 0));
}

const struct both_case signalfd_cases[] = {
	{ "signalfd", descriptors, 0 },
	{ 0 },
};
