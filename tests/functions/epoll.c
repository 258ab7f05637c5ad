/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sys/epoll.h>. */
#include "both-libraries.h"
#include "signals.h"
#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

static void *const volatile BAD = (void *)1;	/* volatile prevents a warning about this address */
static const volatile int NEGATIVE = -1;

/*
 * Tests the signal mask of epoll_pwait. The process has blocked SIGALRM. The mask `none` unblocks
 * SIGALRM during epoll_pwait, so the signal must interrupt epoll_pwait. With the mask `blocked` the
 * signal stays blocked, so it must not interrupt epoll_pwait.
 */
static void epoll_masks(struct both *t)
{
	static const sigset_t none;
	sigset_t blocked = none;
	struct epoll_event event;
	int list = epoll_create1(0);

	((unsigned long *)(void *)&blocked)[0] = 1UL << (SIGNAL_ALARM - 1);
	OK(catch_signal(SIGNAL_ALARM));
	OK(mask_signal(0, SIGNAL_ALARM));
	signal_in(10);
	FAILS(epoll_pwait(list, &event, 1, 10000, &none), EINTR);
	SAY(signals);
	signal_in(10);
	OK(epoll_pwait(list, &event, 1, 50, &blocked));
	SAY(signals);
	OK(mask_signal(1, SIGNAL_ALARM));
	SAY(signals);
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

const struct both_case epoll_cases[] = {
	{ "epoll", epolls, 0 },
	{ "signal masks", epoll_masks, 0 },
	{ 0 },
};
