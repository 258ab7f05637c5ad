/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sys/timerfd.h>. */
#include "clocks.h"
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

static void timerfds_past_2038(struct both *t)
{
	struct itimerspec set = { { 0, 0 }, { FAR, 0 } }, old;
	int fd = timerfd_create(CLOCK_REALTIME, 0);

	OK(timerfd_settime(fd, TFD_TIMER_ABSTIME, &set, NULL));
	OK(timerfd_gettime(fd, &old));
	SAY(old.it_value.tv_sec > 1000000000 && old.it_value.tv_sec < FAR);
	set.it_value.tv_sec = LONGER;
	set.it_interval.tv_sec = LONGER + 1;
	OK(timerfd_settime(fd, 0, &set, NULL));
	OK(timerfd_gettime(fd, &old));
	SAY(old.it_value.tv_sec > 0x80000000LL);
	SAY(old.it_interval.tv_sec);
}

/* Waits up to two minutes until fd is readable. Returns 1 if fd is readable. */
static int poll_in(int fd)
{
	struct { int fd; short events, revents; } at = { fd, 1, 0 };
	long limit[2] = { 120, 0 };

	return syscall(SYS_ppoll, &at, 1L, limit, 0L, 0L) == 1;
}

static void timerfds(struct both *t)
{
	struct itimerspec set = { { 0, 0 }, { 0, 0 } }, old;
	unsigned long long times = 0;
	int fd;

	FAILS(timerfd_create(12, 0), EINVAL);
	FAILS(timerfd_create(CLOCK_PROCESS_CPUTIME_ID, 0), EINVAL);
	fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
	SAY(fd >= 0);
	FAILS(read(fd, &times, sizeof times), EAGAIN);
	OK(timerfd_gettime(fd, &old));
	SAY(old.it_value.tv_sec == 0 && old.it_value.tv_nsec == 0);
	set.it_value.tv_sec = 0x7fffffff;
	set.it_interval.tv_sec = 7;
	set.it_interval.tv_nsec = 999999999;
	OK(timerfd_settime(fd, 0, &set, NULL));
	OK(timerfd_gettime(fd, &old));
	SAY(old.it_value.tv_sec > 0x7fffff00);
	SAY(old.it_interval.tv_sec);
	SAY(old.it_interval.tv_nsec);
	set.it_value.tv_sec = 0;
	set.it_value.tv_nsec = 1;
	set.it_interval.tv_sec = 1000;
	OK(timerfd_settime(fd, 0, &set, &old));
	SAY(old.it_interval.tv_nsec);
	SAY(poll_in(fd));
	MUST(read(fd, &times, sizeof times), 8, EDOM);
	SAY(times);
	set.it_value.tv_nsec = 1000 * MS;
	FAILS(timerfd_settime(fd, 0, &set, NULL), EINVAL);
	set.it_value.tv_nsec = -1;
	FAILS(timerfd_settime(fd, 0, &set, NULL), EINVAL);
	set.it_value.tv_nsec = 1;
	FAILS(timerfd_settime(fd, 128, &set, NULL), EINVAL);
	FAILS(timerfd_settime(-1, 0, &set, NULL), EBADF);
	FAILS(timerfd_gettime(-1, &old), EBADF);
	FAILS(timerfd_settime(0, 0, &set, NULL), EINVAL);
	FAILS(timerfd_gettime(0, &old), EINVAL);
	OK(close(fd));
}

const struct both_case timerfd_cases[] = {
	{ "timerfds", timerfds, 0 },
	{ "timerfds until after 2038", timerfds_past_2038, 1 },
	{ 0 },
};
