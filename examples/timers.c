/* SPDX-License-Identifier: MIT */
/*
 * timers N: waits until a timer has expired N times and the signal SIGALRM has arrived. A timerfd
 * reports the timer, and a signalfd reports the signal. So poll can wait for both, and the program
 * needs no signal handler.
 */
#define _GNU_SOURCE	/* for sigprocmask() */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <sys/signalfd.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>
#include "text.h"

int main(int argc, char **argv)
{
	struct itimerspec every = { { 0, 5000000 }, { 0, 5000000 } };	/* 5 ms */
	struct itimerval once = { { 0, 0 }, { 0, 20000 } };		/* 20 ms */
	struct timespec start, end;
	struct pollfd fds[2];
	sigset_t set;
	long ticks = argc > 1 ? number_of(argv[1]) : 10, seen = 0;
	int alarms = 0;

	sigemptyset(&set);
	sigaddset(&set, SIGALRM);
	sigprocmask(SIG_BLOCK, &set, NULL);
	fds[0].fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
	fds[1].fd = signalfd(-1, &set, SFD_CLOEXEC);
	if (fds[0].fd < 0 || fds[1].fd < 0)
		return complain("timers", "timerfd_create, signalfd");
	fds[0].events = fds[1].events = POLLIN;
	clock_gettime(CLOCK_MONOTONIC, &start);
	if (timerfd_settime(fds[0].fd, 0, &every, NULL) || setitimer(ITIMER_REAL, &once, NULL))
		return complain("timers", "timerfd_settime, setitimer");
	while (seen < ticks || !alarms) {
		if (poll(fds, 2, -1) < 0) {
			if (errno == EINTR)
				continue;
			return complain("timers", "poll");
		}
		if (fds[0].revents & POLLIN) {
			/* The number of times that the timer expired since the last read. */
			uint64_t expirations;

			if (read(fds[0].fd, &expirations, sizeof expirations) == sizeof expirations)
				seen += (long)expirations;
		}
		if (fds[1].revents & POLLIN) {
			struct signalfd_siginfo info;

			if (read(fds[1].fd, &info, sizeof info) == sizeof info && info.ssi_signo == SIGALRM)
				alarms++;
		}
	}
	clock_gettime(CLOCK_MONOTONIC, &end);
	say(seen >= ticks ? "all ticks, " : "too few ticks, ");
	say_number((unsigned long)alarms);
	say(" alarm\n");
	/* The program fails if the timer expired too early. */
	if ((end.tv_sec - start.tv_sec) * 1000 + (end.tv_nsec - start.tv_nsec) / 1000000 < ticks * 5 - 1)
		return 1;
	return alarms != 1;
}
