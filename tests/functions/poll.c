/* SPDX-License-Identifier: MIT */
/* <poll.h>, <sys/select.h>, <sys/epoll.h>, <sys/eventfd.h>. */
#include "both-libraries.h"
#include "signals.h"
#include <fcntl.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/select.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define LONGER	(1LL << 33)		/* seconds that 32 bits do not hold */
#define MS	1000000L

static void *const volatile BAD = (void *)1, *const volatile NONE;	/* the compiler need not know */
static const volatile int NEGATIVE = -1, MANY = 0x7fffffff;

static int make_pipe(int fds[2])
{
	return (int)syscall(SYS_pipe2, fds, 0L);
}

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

/* A signal that is blocked comes in only while the call waits with another mask, and ends it. */
static void masks(struct both *t)
{
	static const sigset_t none;
	sigset_t blocked = none;
	struct timespec ts = { 10, 1 };
	struct epoll_event event;
	fd_set set;
	int list = epoll_create1(0);

	((unsigned long *)(void *)&blocked)[0] = 1UL << (SIGNAL_ALARM - 1);
	OK(catch_signal(SIGNAL_ALARM));
	OK(mask_signal(0, SIGNAL_ALARM));
	signal_in(10);
	FAILS(ppoll(NULL, 0, &ts, &none), EINTR);
	SAY(ts.tv_sec == 10 && ts.tv_nsec == 1);
	SAY(signals);
	signal_in(10);
	FAILS(pselect(0, NULL, NULL, NULL, &ts, &none), EINTR);
	SAY(ts.tv_sec == 10 && ts.tv_nsec == 1);
	SAY(signals);
	signal_in(10);
	FAILS(epoll_pwait(list, &event, 1, 10000, &none), EINTR);
	SAY(signals);
	ts.tv_sec = LONGER;
	signal_in(10);
	FAILS(ppoll(NULL, 0, &ts, &none), EINTR);
	signal_in(10);
	FAILS(pselect(0, NULL, NULL, NULL, &ts, &none), EINTR);
	SAY(ts.tv_sec == LONGER);
	ts.tv_sec = 0;
	ts.tv_nsec = 50 * MS;
	signal_in(10);
	OK(ppoll(NULL, 0, &ts, &blocked));
	OK(ppoll(NULL, 0, &ts, NULL));
	FD_ZERO(&set);
	OK(pselect(1, &set, NULL, NULL, &ts, &blocked));
	OK(pselect(1, &set, NULL, NULL, &ts, NULL));
	OK(epoll_pwait(list, &event, 1, 50, &blocked));
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
	/* The emulator leaves it as it was. */
	WITHIN(tv.tv_sec * 1000LL + (long)tv.tv_usec / 1000, 1000000 - (now_ms() - begin) - 1, 999999 + EMULATED);
	SAY(tv.tv_usec >= 0 && tv.tv_usec < 1000000);
}

static void epolls(struct both *t)
{
	struct epoll_event event = { EPOLLIN, { 0 } }, events[4];
	long long begin;
	int list, counter, other, file, i;

	FAILS(epoll_create(0), EINVAL);
	FAILS(epoll_create(-1), EINVAL);
	FAILS(epoll_create1(1), EINVAL);
	SAY(epoll_create(1) >= 0);
	list = epoll_create1(EPOLL_CLOEXEC);
	SAY(list >= 0);
	counter = eventfd(0, 0);
	other = eventfd(1, 0);
	file = open("file", O_RDWR | O_CREAT, 0600);
	event.data.u64 = 0x123456789abcdef0ULL;
	OK(epoll_ctl(list, EPOLL_CTL_ADD, counter, &event));
	FAILS(epoll_ctl(list, EPOLL_CTL_ADD, counter, &event), EEXIST);
	FAILS(epoll_ctl(list, EPOLL_CTL_MOD, other, &event), ENOENT);
	FAILS(epoll_ctl(list, EPOLL_CTL_DEL, other, NULL), ENOENT);
	FAILS(epoll_ctl(list, EPOLL_CTL_ADD, file, &event), EPERM);
	FAILS(epoll_ctl(list, EPOLL_CTL_ADD, list, &event), EINVAL);
	FAILS(epoll_ctl(list, 4, other, &event), EINVAL);
	FAILS(epoll_ctl(list, EPOLL_CTL_ADD, 1000, &event), EBADF);
	FAILS(epoll_ctl(-1, EPOLL_CTL_ADD, counter, &event), EBADF);
	FAILS(epoll_ctl(counter, EPOLL_CTL_ADD, other, &event), EINVAL);
	FAILS(epoll_ctl(list, EPOLL_CTL_ADD, other, NULL), EFAULT);
	OK(epoll_wait(list, events, 4, 0));
	begin = now_ms();
	OK(epoll_wait(list, events, 4, 20));
	SAY(now_ms() - begin >= 20);
	OK(eventfd_write(counter, 1));
	MUST(epoll_wait(list, events, 4, -1), 1, EDOM);
	SAY(events[0].events);
	SAY(events[0].data.u64 == 0x123456789abcdef0ULL);
	event.data.u64 = 0xfedcba9876543210ULL;
	event.events = EPOLLIN | EPOLLOUT | EPOLLET;
	OK(epoll_ctl(list, EPOLL_CTL_ADD, other, &event));
	MUST(epoll_pwait(list, events, 4, -1, NULL), 2, EDOM);
	for (i = 0; i < 2; i++)
		SAY(events[i].data.u64 == 0xfedcba9876543210ULL ? events[i].events : -events[i].events);
	SAY(events[0].data.u64 != events[1].data.u64);
	MUST(epoll_pwait(list, events, 4, -1, NULL), 1, EDOM);
	event.events = EPOLLOUT | EPOLLONESHOT;
	OK(epoll_ctl(list, EPOLL_CTL_MOD, counter, &event));
	MUST(epoll_wait(list, events, 4, 1000), 1, EDOM);
	SAY(events[0].events);
	MUST(epoll_wait(list, events, 4, 0), 0, EDOM);
	OK(epoll_ctl(list, EPOLL_CTL_DEL, counter, NULL));
	FAILS(epoll_wait(list, events, 0, 0), EINVAL);
	FAILS(epoll_wait(list, events, NEGATIVE, 0), EINVAL);
	FAILS(epoll_wait(-1, events, 1, 0), EBADF);
	FAILS(epoll_wait(counter, events, 1, 0), EINVAL);
	FAILS(epoll_pwait(list, events, 0, 0, NULL), EINVAL);
	event.events = EPOLLIN;
	OK(epoll_ctl(list, EPOLL_CTL_ADD, counter, &event));
	FAILS(epoll_wait(list, BAD, 1, 0), EFAULT);
	FAILS(epoll_pwait(list, BAD, 1, 0, NULL), EFAULT);
}

const struct both_case poll_cases[] = {
	{ "eventfd", eventfds, 0 },
	{ "poll", polling, 0 },
	{ "signal masks", masks, 0 },
	{ "select", selecting, 0 },
	{ "epoll", epolls, 0 },
	{ 0 },
};
