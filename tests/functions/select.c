/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sys/select.h>. */
#include "clocks.h"
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

/* An invalid address. volatile hides the address from the compiler, which would warn about it. */
static void *const volatile BAD = (void *)1;

static int make_pipe(int fds[2])
{
	return (int)syscall(SYS_pipe2, fds, 0L);
}

/*
 * Tests the signal mask of pselect. The process has blocked SIGALRM. The mask `none` unblocks
 * SIGALRM during pselect, so the signal must interrupt pselect. The mask `blocked` keeps SIGALRM
 * blocked, so the signal must not interrupt pselect.
 */
static void pselect_masks(struct both *t)
{
	static const sigset_t none;
	sigset_t blocked = none;
	struct timespec ts = { 10, 1 };
	fd_set set;

	((unsigned long *)(void *)&blocked)[0] = 1UL << (SIGNAL_ALARM - 1);
	OK(catch_signal(SIGNAL_ALARM));
	OK(mask_signal(0, SIGNAL_ALARM));
	signal_in(10);
	FAILS(pselect(0, NULL, NULL, NULL, &ts, &none), EINTR);
	SAY(ts.tv_sec == 10 && ts.tv_nsec == 1);
	SAY(signals);
	ts.tv_sec = LONGER;
	signal_in(10);
	FAILS(pselect(0, NULL, NULL, NULL, &ts, &none), EINTR);
	SAY(ts.tv_sec == LONGER);
	ts.tv_sec = 0;
	ts.tv_nsec = 50 * MS;
	signal_in(10);
	FD_ZERO(&set);
	OK(pselect(1, &set, NULL, NULL, &ts, &blocked));
	OK(pselect(1, &set, NULL, NULL, &ts, NULL));
	SAY(signals);
	OK(mask_signal(1, SIGNAL_ALARM));
	SAY(signals);
}

static void selecting(struct both *t)
{
	struct timeval tv = { 0, 20000 };
	struct timespec ts = { 0, 20 * MS };
	fd_set in, out, except;
	long long begin = now_ms();
	int pipe[2], i, wrong = 0;

	OK(make_pipe(pipe));
	OK(select(0, NULL, NULL, NULL, &tv));
	SAY(now_ms() - begin >= 20);
	SAY(tv.tv_sec == 0 && tv.tv_usec == 0);
	FD_ZERO(&in);
	FD_ZERO(&out);
	FD_ZERO(&except);
	for (i = 0; i < FD_SETSIZE; i++)
		wrong += FD_ISSET(i, &in);
	FD_SET(FD_SETSIZE - 1, &in);
	FD_SET(pipe[0], &in);
	for (i = 0; i < FD_SETSIZE; i++)
		wrong += FD_ISSET(i, &in) != (i == pipe[0] || i == FD_SETSIZE - 1);
	FD_CLR(FD_SETSIZE - 1, &in);
	wrong += FD_ISSET(FD_SETSIZE - 1, &in);
	SAY(wrong);
	FD_SET(pipe[1], &out);
	tv.tv_sec = 1000;
	tv.tv_usec = 5;
	begin = now_ms();
	MUST(select(pipe[1] + 1, &in, &out, &except, &tv), 1, EDOM);
	SAY(!!FD_ISSET(pipe[0], &in));
	SAY(!!FD_ISSET(pipe[1], &out));
	WITHIN(tv.tv_sec * 1000LL + (long)tv.tv_usec / 1000, 1000000 - (now_ms() - begin) - 1, 1000000);
	SAY(tv.tv_usec >= 0 && tv.tv_usec < 1000000);
	MUST(write(pipe[1], "x", 1), 1, EDOM);
	FD_SET(pipe[0], &in);
	MUST(select(pipe[1] + 1, &in, &out, NULL, NULL), 2, EDOM);
	SAY(!!FD_ISSET(pipe[0], &in));
	MUST(pselect(pipe[1] + 1, &in, &out, NULL, NULL, NULL), 2, EDOM);
	MUST(pselect(pipe[1] + 1, &in, &out, NULL, &ts, NULL), 2, EDOM);
	tv.tv_sec = LONGER;
	tv.tv_usec = 999999;
	MUST(select(pipe[1] + 1, &in, NULL, NULL, &tv), 1, EDOM);
	SAY(tv.tv_sec > 0x7fffff00);
	FD_ZERO(&in);
	begin = now_ms();
	OK(pselect(pipe[0] + 1, &in, NULL, NULL, &ts, NULL));
	SAY(now_ms() - begin >= 20);
	SAY(ts.tv_sec == 0 && ts.tv_nsec == 20 * MS);

	tv.tv_sec = 0;
	tv.tv_usec = -1;
	FAILS(select(0, NULL, NULL, NULL, &tv), EINVAL);
	tv.tv_sec = -1;
	tv.tv_usec = 0;
	FAILS(select(0, NULL, NULL, NULL, &tv), EINVAL);
	tv.tv_sec = 0;
	FAILS(select(-1, NULL, NULL, NULL, &tv), EINVAL);
	ts.tv_nsec = 1000 * MS;
	FAILS(pselect(0, NULL, NULL, NULL, &ts, NULL), EINVAL);
	ts.tv_nsec = -1;
	FAILS(pselect(0, NULL, NULL, NULL, &ts, NULL), EINVAL);
	FAILS(select(3, BAD, NULL, NULL, &tv), EFAULT);
	FD_SET(pipe[0], &in);
	OK(close(pipe[0]));
	FAILS(select(pipe[0] + 1, &in, NULL, NULL, &tv), EBADF);
	FAILS(select(pipe[0] + 1, NULL, NULL, &in, NULL), EBADF);

	OK(catch_signal(SIGNAL_ALARM));
	tv.tv_sec = 1000;
	tv.tv_usec = 0;
	begin = now_ms();
	signals_every(50);
	FAILS(select(0, NULL, NULL, NULL, &tv), EINTR);
	signals_every(0);
	/*
	 * The remaining time must be less than 1000000 ms. But qemu leaves the timeout unchanged,
	 * so under qemu 1000000 ms is accepted, too.
	 */
	WITHIN(tv.tv_sec * 1000LL + (long)tv.tv_usec / 1000, 1000000 - (now_ms() - begin) - 1, 999999 + emulated());
	SAY(tv.tv_usec >= 0 && tv.tv_usec < 1000000);
}

const struct both_case select_cases[] = {
	{ "select", selecting, 0 },
	{ "signal masks", pselect_masks, 0 },
	{ 0 },
};
