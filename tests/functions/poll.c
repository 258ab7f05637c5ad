/* SPDX-License-Identifier: MIT */
/* Tests the functions of <poll.h>. */
#include "clocks.h"
#include <poll.h>
#include <time.h>
#include <unistd.h>

/* An invalid address. volatile hides the address from the compiler, which would warn about it. */
static void *const volatile BAD = (void *)1;
static const volatile int MANY = 0x7fffffff;

static int make_pipe(int fds[2])
{
	return (int)syscall(SYS_pipe2, fds, 0L);
}

static void polling(struct both *t)
{
	struct pollfd fds[4] = { { -1, POLLIN, 7 }, { 1000, POLLIN, 7 }, { 0, 0, 0 }, { 0, 0, 0 } };
	struct timespec ts = { 0, 20 * MS };
	long long begin = now_ms();
	int pipe[2];

	OK(make_pipe(pipe));
	OK(poll(NULL, 0, 0));
	OK(poll(NULL, 0, 20));
	SAY(now_ms() - begin >= 20);
	MUST(poll(fds, 2, -1), 1, EDOM);
	SAY(fds[0].revents);
	SAY(fds[1].revents);
	fds[0] = (struct pollfd){ pipe[0], POLLIN | POLLRDNORM | POLLPRI, 7 };
	fds[1] = (struct pollfd){ pipe[1], POLLOUT | POLLWRNORM | POLLRDHUP, 7 };
	MUST(poll(fds, 2, -1), 1, EDOM);
	SAY(fds[0].revents);
	SAY(fds[1].revents);
	MUST(poll(fds, 1, 0), 0, EDOM);
	MUST(write(pipe[1], "x", 1), 1, EDOM);
	MUST(poll(fds, 2, -1), 2, EDOM);
	SAY(fds[0].revents);
	OK(close(pipe[1]));
	MUST(poll(fds, 2, 1000), 2, EDOM);
	SAY(fds[0].revents);
	SAY(fds[1].revents);
	MUST(ppoll(fds, 2, &ts, NULL), 2, EDOM);
	SAY(fds[0].revents);
	MUST(ppoll(fds, 2, NULL, NULL), 2, EDOM);
	begin = now_ms();
	OK(ppoll(NULL, 0, &ts, NULL));
	SAY(now_ms() - begin >= 20);
	SAY(ts.tv_sec == 0 && ts.tv_nsec == 20 * MS);
	FAILS(poll(BAD, 1, 0), EFAULT);
	FAILS(ppoll(BAD, 1, &ts, NULL), EFAULT);
	FAILS(poll(fds, MANY, 0), EINVAL);
	FAILS(ppoll(fds, MANY, &ts, NULL), EINVAL);
	ts.tv_nsec = 1000 * MS;
	FAILS(ppoll(NULL, 0, &ts, NULL), EINVAL);
	ts.tv_nsec = -1;
	FAILS(ppoll(NULL, 0, &ts, NULL), EINVAL);
	ts.tv_nsec = 0;
	ts.tv_sec = -1;
	FAILS(ppoll(NULL, 0, &ts, NULL), EINVAL);
}

/*
 * Tests the signal mask of ppoll. The process has blocked SIGALRM. The mask `none` unblocks SIGALRM
 * during ppoll, so the signal must interrupt ppoll. The mask `blocked` keeps SIGALRM blocked, so
 * the signal must not interrupt ppoll.
 */
static void ppoll_masks(struct both *t)
{
	static const sigset_t none;
	sigset_t blocked = none;
	struct timespec ts = { 10, 1 };

	((unsigned long *)(void *)&blocked)[0] = 1UL << (SIGNAL_ALARM - 1);
	OK(catch_signal(SIGNAL_ALARM));
	OK(mask_signal(0, SIGNAL_ALARM));
	signal_in(10);
	FAILS(ppoll(NULL, 0, &ts, &none), EINTR);
	SAY(ts.tv_sec == 10 && ts.tv_nsec == 1);
	SAY(signals);
	ts.tv_sec = LONGER;
	signal_in(10);
	FAILS(ppoll(NULL, 0, &ts, &none), EINTR);
	ts.tv_sec = 0;
	ts.tv_nsec = 50 * MS;
	signal_in(10);
	OK(ppoll(NULL, 0, &ts, &blocked));
	OK(ppoll(NULL, 0, &ts, NULL));
	SAY(signals);
	OK(mask_signal(1, SIGNAL_ALARM));
	SAY(signals);
}

const struct both_case poll_cases[] = {
	{ "poll", polling, 0 },
	{ "signal masks", ppoll_masks, 0 },
	{ 0 },
};
