/* SPDX-License-Identifier: MIT */
/*
 * Tests functions about time that ../time.c cannot compare with those of the host's libc. Some of
 * them are missing in the host's libc. In others the host's libc crashes at a tested argument. On
 * i386 this file also tests a simulated kernel that lacks the system calls with 64-bit times.
 */
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#define _TIME_BITS 64
#include "../test.h"
#include "../crowded.h"
#include "../emulated.h"
#include "r3.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/times.h>
#include <sys/timex.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int r3_clock_gettime(clockid_t, struct timespec *);
int r3_clock_getres(clockid_t, struct timespec *);
int r3_clock_settime(clockid_t, const struct timespec *);
int r3_clock_nanosleep(clockid_t, int, const struct timespec *, struct timespec *);
int r3_nanosleep(const struct timespec *, struct timespec *);
int r3_timer_create(clockid_t, struct sigevent *, timer_t *);
int r3_timer_delete(timer_t);
int r3_timer_gettime(timer_t, struct itimerspec *);
int r3_timer_settime(timer_t, int, const struct itimerspec *, struct itimerspec *);
int r3_timerfd_create(int, int);
int r3_timerfd_gettime(int, struct itimerspec *);
int r3_timerfd_settime(int, int, const struct itimerspec *, struct itimerspec *);
int r3_gettimeofday(struct timeval *, void *);
int r3_settimeofday(const struct timeval *, const struct timezone *);
int r3_getitimer(int, struct itimerval *);
int r3_setitimer(int, const struct itimerval *, struct itimerval *);
int r3_stime(const time_t *);
int r3_adjtimex(struct timex *);
int r3_clock_adjtime(clockid_t, struct timex *);
int r3_adjtime(const struct timeval *, struct timeval *);
clock_t r3_times(struct tms *);
int r3_utimensat(int, const char *, const struct timespec *, int);
int r3_futimens(int, const struct timespec *);
int r3_sigwaitinfo(const sigset_t *, siginfo_t *);
int r3_sigwait(const sigset_t *, int *);
int r3_clock_getcpuclockid(pid_t, clockid_t *);
int r3_utime(const char *, const void *);
int r3_select(int, fd_set *, fd_set *, fd_set *, struct timeval *);
int r3_poll(struct pollfd *, nfds_t, int);
int r3_ppoll(struct pollfd *, nfds_t, const struct timespec *, const sigset_t *);
int r3_epoll_pwait2(int, struct epoll_event *, int, const struct timespec *, const sigset_t *);

#define BAD ((void *)1)
#define FAR 4102444800LL		/* the year 2100 */
#define LONGER (1LL << 33)		/* a number of seconds that does not fit into 32 bits */

/*
 * must(expression, result, error): sets errno to EDOM and evaluates the expression. Fails the test unless the expression
 * has this result and errno is then `error`. EDOM as the error means that errno must be unchanged.
 */
#define must(expression, result, error) do { \
	long long must_; \
	r3_errno = EDOM; \
	must_ = (long long)(expression); \
	if (must_ != (result) || r3_errno != (error)) \
		fail_msg("%s: %lld, errno %d", #expression, must_, r3_errno); \
} while (0)

/* Calls f in a child process. If `last` is not 0, system calls with numbers above `last` fail with ENOSYS in the child. */
static void apart(void (*f)(void), unsigned int last)
{
	struct sock_filter program[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, last, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog filter = { sizeof program / sizeof *program, program };
	int status;
	pid_t child;

	do
		child = fork();
	while (refused(child));
	if (!child) {
		if (last && (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
			     prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter)))
			_exit(77);
		f();
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	if (WIFEXITED(status) && WEXITSTATUS(status) == 77)
		skip();			/* qemu-user has no seccomp */
	assert_int_equal(status, 0);
}

/* Returns the time in seconds. Reads CLOCK_MONOTONIC, because no user can set that clock. */
static long long now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec;
}

static volatile int alarms;

static void count(int signal)
{
	(void)signal;
	alarms++;
}

static void bad_pointers(void **state)
{
	struct timespec ts = { 0, 1 };
	struct itimerspec its = { { 0, 0 }, { 0, 0 } };
	struct itimerval itv = { { 0, 0 }, { 0, 0 } };
	timer_t timer;
	int i, fd;

	(void)state;
	if (emulated())
		skip();
	fd = r3_timerfd_create(CLOCK_MONOTONIC, 0);
	must(r3_clock_gettime(CLOCK_REALTIME, NULL), -1, EFAULT);
	must(r3_clock_gettime(CLOCK_MONOTONIC, NULL), -1, EFAULT);
	must(r3_clock_settime(CLOCK_REALTIME, NULL), -1, EFAULT);
	must(r3_gettimeofday(NULL, NULL), 0, EDOM);
	must(r3_nanosleep(NULL, NULL), -1, EFAULT);
	must(r3_clock_nanosleep(CLOCK_REALTIME, 0, NULL, NULL), EFAULT, EDOM);
	must(r3_stime(NULL), -1, EFAULT);
	must(r3_adjtimex(NULL), -1, EFAULT);
	must(r3_clock_adjtime(CLOCK_REALTIME, NULL), -1, EFAULT);
	must(r3_times(BAD), -1, EFAULT);
	assert_int_not_equal(r3_times(NULL), -1);
	must(r3_timer_create(CLOCK_REALTIME, NULL, NULL), -1, EFAULT);
	must(r3_timer_create(CLOCK_REALTIME, NULL, BAD), -1, EFAULT);
	must(r3_timer_create(CLOCK_REALTIME, BAD, &timer), -1, EFAULT);
	must(r3_timer_create(CLOCK_REALTIME, NULL, &timer), 0, EDOM);
	for (i = 0; i < 2; i++) {
		void *bad = i ? BAD : NULL;

		must(r3_clock_gettime(CLOCK_PROCESS_CPUTIME_ID, bad), -1, EFAULT);
		must(r3_timer_gettime(timer, bad), -1, EFAULT);
		must(r3_timerfd_gettime(fd, bad), -1, EFAULT);
		must(r3_getitimer(ITIMER_REAL, bad), -1, EFAULT);
	}
	must(r3_timer_settime(timer, 0, NULL, NULL), -1, EINVAL);
	must(r3_timer_settime(timer, 0, &its, BAD), -1, EFAULT);
	must(r3_timerfd_settime(fd, 0, NULL, NULL), -1, EFAULT);
	must(r3_timerfd_settime(fd, 0, &its, BAD), -1, EFAULT);
	must(r3_setitimer(ITIMER_VIRTUAL, &itv, BAD), -1, EFAULT);
	must(r3_timer_delete(timer), 0, EDOM);
	must(r3_utimensat(AT_FDCWD, NULL, NULL, 0), -1, EFAULT);
	/*
	 * Tests that nanosleep writes the remaining time only if a signal interrupts it. No signal
	 * arrives in this test, so the bad pointer must not cause an error.
	 */
	must(r3_nanosleep(&ts, BAD), 0, EDOM);
	assert_int_equal(r3_close(fd), 0);
}

/*
 * Passes bad pointers to functions that read a time. They must fail with EFAULT. If the kernel has
 * system calls with 64-bit times, the kernel itself reads the time. If an old kernel lacks these
 * calls, ring3 reads the time, but this test does not simulate an old kernel.
 */
static void bad_pointers_to_numbers(void **state)
{
	timer_t timer;
	int fd;

	(void)state;
	if (emulated())
		skip();
	fd = r3_timerfd_create(CLOCK_MONOTONIC, 0);
	must(r3_clock_settime(CLOCK_REALTIME, BAD), -1, EFAULT);
	must(r3_nanosleep(BAD, NULL), -1, EFAULT);
	must(r3_clock_nanosleep(CLOCK_REALTIME, 0, BAD, NULL), EFAULT, EDOM);
	must(r3_timer_create(CLOCK_REALTIME, NULL, &timer), 0, EDOM);
	must(r3_timer_settime(timer, 0, BAD, NULL), -1, EFAULT);
	must(r3_timerfd_settime(fd, 0, BAD, NULL), -1, EFAULT);
	must(r3_utimensat(AT_FDCWD, "/", BAD, 0), -1, EFAULT);
	must(r3_timer_delete(timer), 0, EDOM);
	assert_int_equal(r3_close(fd), 0);
}

/*
 * Tests timer_create with SIGEV_THREAD. It must fail, because ring3 has no threads, and must not leave a timer in the
 * kernel.
 */
static void sigev_thread(void **state)
{
	struct sigevent event;
	timer_t timer, first, next;
	int i;

	(void)state;
	memset(&event, 0, sizeof event);
	event.sigev_notify = SIGEV_THREAD;
	event.sigev_signo = SIGALRM;
	must(r3_timer_create(CLOCK_REALTIME, NULL, &first), 0, EDOM);
	for (i = 0; i < 3; i++) {
		must(r3_timer_create(CLOCK_REALTIME, &event, &timer), -1, EINVAL);
		/*
		 * The kernel numbers the timers of a process: after the id `first`, a timer gets
		 * first + 1, the next one first + 2. If the failed calls of timer_create had left
		 * timers, these ids would exist. timer_delete must fail, because they do not.
		 */
		if (i && !emulated())
			must(r3_timer_delete((timer_t)((long)first + i)), -1, EINVAL);
	}
	event.sigev_notify = SIGEV_SIGNAL;
	must(r3_timer_create(CLOCK_REALTIME, &event, &next), 0, EDOM);
	must(r3_timer_delete(first), 0, EDOM);
	must(r3_timer_delete(next), 0, EDOM);
}

/*
 * Runs as the user nobody and calls functions that set the clock. The calls must fail, because
 * nobody is not permitted to set the clock. So the test does not change the clock.
 */
static void as_nobody(void)
{
	const time_t t = 1;
	const struct timeval tv = { 1, 0 };
	const struct timezone tz = { 0, 0 };
	const struct timespec ts = { FAR, 0 };
	struct timex tx = { .modes = ADJ_TICK, .tick = 10000 };
	struct timeval delta = { 1, 0 };

	if (setresgid(65534, 65534, 65534) || setresuid(65534, 65534, 65534))
		_exit(getuid() ? 0 : 1);
	must(r3_stime(&t), -1, EPERM);
	must(r3_settimeofday(&tv, NULL), -1, EPERM);
	must(r3_settimeofday(NULL, &tz), -1, EPERM);
	if (!emulated())
		must(r3_settimeofday(&tv, &tz), -1, EPERM);
	must(r3_clock_settime(CLOCK_REALTIME, &ts), -1, EPERM);
	must(r3_adjtimex(&tx), -1, EPERM);
	must(r3_adjtime(&delta, NULL), -1, EPERM);
}

static void unprivileged(void **state)
{
	(void)state;
	apart(as_nobody, 0);
}

static void long_intervals(void **state)
{
	struct itimerval set = { { 5, 6 }, { 0x7fffffff, 7 } }, old;

	(void)state;
	must(r3_setitimer(ITIMER_VIRTUAL, &set, NULL), 0, EDOM);
	must(r3_getitimer(ITIMER_VIRTUAL, &old), 0, EDOM);
	assert_true(old.it_value.tv_sec > 0x7fffff00);
	assert_int_equal(old.it_interval.tv_sec, 5);
	set.it_value.tv_sec = 0;
	set.it_value.tv_usec = 0;
	must(r3_setitimer(ITIMER_VIRTUAL, &set, &old), 0, EDOM);
	assert_true(old.it_value.tv_sec > 0x7fffff00);
	set.it_value.tv_usec = 1LL << 32;
	must(r3_setitimer(ITIMER_VIRTUAL, &set, NULL), -1, EINVAL);
	if (sizeof(long) == 4) {
		set.it_value.tv_sec = LONGER;
		set.it_value.tv_usec = 0;
		must(r3_setitimer(ITIMER_VIRTUAL, &set, NULL), -1, EOVERFLOW);
	}
	if (sizeof(nfds_t) == 8) {
		must(r3_poll(NULL, (nfds_t)((1ULL << 32)), 0), -1, EINVAL);
		must(r3_ppoll(NULL, (nfds_t)((1ULL << 32)), NULL, NULL), -1, EINVAL);
	}
}

/*
 * Tests select with a tv_usec of 1000000 or more. ring3 must accept it. qemu returns an error for it on architectures that
 * have the system call select.
 */
static void many_microseconds(void **state)
{
	static const struct { long long usec, sec; } cases[] = {
		{ 999999, 0 }, { 1000000, 1 }, { 2999999, 2 }, { 0x7fffffffLL, 2147 },
		{ 0xffffffffLL, 4294 }, { 0x100000000LL, 4294 }, { 5000000000000000LL, 5000000000LL },
	};
	int fd = eventfd(1, 0);
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct timeval tv = { 1000, cases[i].usec };
		long long least, most = cases[i].sec + 1000, begin = now();
		fd_set in;
		int result;

		FD_ZERO(&in);
		FD_SET(fd, &in);
		result = r3_select(fd + 1, &in, NULL, NULL, &tv);
#ifdef SYS_select
		if (result == -1 && sizeof(long) == 8) {
			tv = (struct timeval){ 1000, cases[i].usec };
			assert_int_equal(syscall(SYS_select, fd + 1, &in, NULL, NULL, &tv), -1);
			continue;
		}
#endif
		assert_int_equal(result, 1);
		assert_true(tv.tv_usec >= 0 && tv.tv_usec < 1000000);
		least = most - (now() - begin) - 1;
		if (tv.tv_sec < least || tv.tv_sec > most)
			fail_msg("1000 s and %lld us: %lld s are left, not %lld to %lld", cases[i].usec,
				 (long long)tv.tv_sec, least, most);
	}
	close(fd);
}

/*
 * True if the emulator reads the timeout of epoll_pwait2 as two 32-bit numbers, as qemu 11 does on
 * i386. epoll_pwait2 then does not wait.
 */
static int timeout_is_narrow(int list)
{
	static const int64_t timeout[] = { 0, 50000000 };
	struct timespec begin, end;
	struct epoll_event seen;

	clock_gettime(CLOCK_MONOTONIC, &begin);
	if (syscall(SYS_epoll_pwait2, list, &seen, 1L, timeout, NULL, 8L))
		return 0;
	clock_gettime(CLOCK_MONOTONIC, &end);
	return (end.tv_sec - begin.tv_sec) * 1000000000LL + end.tv_nsec - begin.tv_nsec < 50000000;
}

static void epoll_pwait2_works(void)
{
	struct epoll_event event = { EPOLLIN, { .u64 = 5 } }, seen;
	struct timespec ts = { 0, 0 }, begin, end;
	struct sigaction action;
	sigset_t none, alarm_set;
	int counter = eventfd(0, 0), list = epoll_create1(0);
	static const struct timespec bad[] = { { 0, -1 }, { 0, 1000000000 }, { -1, 0 } };
	size_t i;

	assert_int_equal(epoll_ctl(list, EPOLL_CTL_ADD, counter, &event), 0);
	if (emulated() && timeout_is_narrow(list)) {
		print_message("SKIP: epoll_pwait2: this emulator reads its timeout as two words of 32 bits\n");
		_exit(77);
	}
	must(r3_epoll_pwait2(list, &seen, 1, &ts, NULL), 0, EDOM);
	/*
	 * Tests that ring3 rounds the timeout up. Without epoll_pwait2 ring3 uses epoll_pwait, whose timeout is in whole
	 * milliseconds.
	 */
	ts.tv_nsec = 1900000;
	for (i = 0; i < 5; i++) {
		long long waited;

		clock_gettime(CLOCK_MONOTONIC, &begin);
		must(r3_epoll_pwait2(list, &seen, 1, &ts, NULL), 0, EDOM);
		clock_gettime(CLOCK_MONOTONIC, &end);
		waited = (end.tv_sec - begin.tv_sec) * 1000000LL + (end.tv_nsec - begin.tv_nsec) / 1000;
		if (waited < 1900 || waited > 600000000)
			fail_msg("1900 microseconds took %lld", waited);
	}
	assert_int_equal(ts.tv_nsec, 1900000);
	for (i = 0; i < 3; i++)
		must(r3_epoll_pwait2(list, &seen, 1, &bad[i], NULL), -1, EINVAL);
	must(r3_epoll_pwait2(-1, &seen, 1, &ts, NULL), -1, EBADF);
	must(r3_epoll_pwait2(list, &seen, 0, &ts, NULL), -1, EINVAL);

	/*
	 * Waits without a timeout, then with a very long timeout. The mask `none` unblocks the signal, so the signal must
	 * end each wait.
	 */
	memset(&action, 0, sizeof action);
	action.sa_handler = count;
	sigaction(SIGALRM, &action, NULL);
	sigemptyset(&none);
	sigemptyset(&alarm_set);
	sigaddset(&alarm_set, SIGALRM);
	sigprocmask(SIG_BLOCK, &alarm_set, NULL);
	for (i = 0; i < 2; i++) {
		const struct itimerval soon = { { 0, 0 }, { 0, 20000 } };

		ts.tv_sec = LONGER;
		setitimer(ITIMER_REAL, &soon, NULL);
		must(r3_epoll_pwait2(list, &seen, 1, i ? &ts : NULL, &none), -1, EINTR);
	}
	assert_int_equal(alarms, 2);
	eventfd_write(counter, 1);
	must(r3_epoll_pwait2(list, &seen, 1, NULL, NULL), 1, EDOM);
	assert_int_equal(seen.data.u64, 5);
}

static void epoll_pwait2_today(void **state)
{
	(void)state;
	apart(epoll_pwait2_works, 0);
}

static void epoll_pwait2_before_it_was(void **state)
{
	(void)state;
	apart(epoll_pwait2_works, 440);
}

#ifdef SYS_clock_gettime64
/*
 * Tests i386 on a simulated Linux 4.4, which has only 32-bit times. A time that does not fit into
 * 32 bits must cause EOVERFLOW.
 */
static void narrow_dates(void)
{
	static const struct { long long date; int fits; } cases[] = {
		{ FAR, 0 }, { 0x80000000LL, 0 }, { 0x7fffffff, 1 }, { 0, 1 },
		{ -0x7fffffffLL - 1, 1 }, { -0x80000001LL, 0 }, { 1LL << 40, 0 }, { -(1LL << 40), 0 },
	};
	struct timespec ts = { 0, 0 };
	struct itimerspec set, old;
	struct timex tx = { .modes = ADJ_SETOFFSET };
	timer_t timer;
	int fd = r3_timerfd_create(CLOCK_REALTIME, 0);
	char name[] = "/tmp/ring3-time-XXXXXX";
	int file = mkstemp(name);
	size_t i;

	memset(&set, 0, sizeof set);
	must(r3_timer_create(CLOCK_REALTIME, NULL, &timer), 0, EDOM);
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct timespec times[2] = { { cases[i].date, 1 }, { 5, 6 } };
		const struct { time_t access, change; } seconds = { cases[i].date, 1 };

		must(r3_futimens(file, times), cases[i].fits ? 0 : -1, cases[i].fits ? EDOM : EOVERFLOW);
		must(r3_utime(name, &seconds), cases[i].fits ? 0 : -1, cases[i].fits ? EDOM : EOVERFLOW);
		times[1] = times[0];
		times[0].tv_sec = 5;
		must(r3_futimens(file, times), cases[i].fits ? 0 : -1, cases[i].fits ? EDOM : EOVERFLOW);
		times[1].tv_nsec = UTIME_OMIT;
		must(r3_futimens(file, times), 0, EDOM);
		/*
		 * CLOCK_MONOTONIC cannot be set. So for a time that fits into 32 bits, the kernel must return EINVAL. For
		 * another time ring3 must return EOVERFLOW.
		 */
		ts.tv_sec = (time_t)cases[i].date;
		must(r3_clock_settime(CLOCK_MONOTONIC, &ts), -1, cases[i].fits ? EINVAL : EOVERFLOW);
	}
	unlink(name);
	ts.tv_sec = FAR;
	must(r3_clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &ts, NULL), EOVERFLOW, EDOM);
	ts.tv_sec = -FAR;
	must(r3_clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &ts, NULL), EINVAL, EDOM);
	set.it_value.tv_sec = FAR;
	must(r3_timer_settime(timer, TIMER_ABSTIME, &set, NULL), -1, EOVERFLOW);
	must(r3_timerfd_settime(fd, TIMER_ABSTIME, &set, NULL), -1, EOVERFLOW);
	set.it_value.tv_sec = -FAR;
	must(r3_timer_settime(timer, TIMER_ABSTIME, &set, NULL), -1, EINVAL);
	/*
	 * Tests a timer whose time does not fit into 32 bits. ring3 must return an error, and must not reduce the time to
	 * the largest one that fits.
	 */
	set.it_value.tv_sec = 0x7fffffff;
	set.it_interval.tv_sec = LONGER;
	must(r3_timer_settime(timer, 0, &set, NULL), -1, EOVERFLOW);
	must(r3_timerfd_settime(fd, 0, &set, NULL), -1, EOVERFLOW);
	set.it_value.tv_sec = LONGER;
	set.it_interval.tv_sec = 0x7fffffff;
	must(r3_timer_settime(timer, 0, &set, NULL), -1, EOVERFLOW);
	must(r3_timerfd_settime(fd, 0, &set, NULL), -1, EOVERFLOW);
	set.it_value.tv_sec = 0x7fffffff;
	must(r3_timer_settime(timer, 0, &set, NULL), 0, EDOM);
	must(r3_timerfd_settime(fd, 0, &set, NULL), 0, EDOM);
	must(r3_timer_settime(timer, 0, &set, &old), 0, EDOM);
	assert_true(old.it_value.tv_sec > 0x7fffff00 && old.it_interval.tv_sec == 0x7fffffff);
	must(r3_timerfd_settime(fd, 0, &set, &old), 0, EDOM);
	assert_true(old.it_value.tv_sec > 0x7fffff00 && old.it_interval.tv_sec == 0x7fffffff);
	must(r3_timer_delete(timer), 0, EDOM);
	/*
	 * ring3's struct timex and the host's begin with the same member `modes`, but other members
	 * differ. So the test sets only `modes`. If `modes` is 0, the call only reads the clock's
	 * state.
	 */
	tx.modes = 0;
	assert_true(r3_adjtimex(&tx) >= 0);
}

static void dates_on_old_kernels(void **state)
{
	(void)state;
	apart(narrow_dates, SYS_mlock2);
}

static void bad_pointers_inside(void)
{
	bad_pointers(NULL);
}

static void bad_pointers_on_old_kernels(void **state)
{
	(void)state;
	apart(bad_pointers_inside, SYS_mlock2);
}
#endif

#ifdef SYS_clock_gettime64
/*
 * Installs a seccomp filter that makes system calls with 32-bit times fail, as on a kernel built without them. ring3 must
 * then return an error when it falls back to one of these calls.
 */
static void have_no_older_calls(void)
{
	static const unsigned int older[] = {
		SYS_clock_settime, SYS_clock_getres, SYS_utimensat, SYS_rt_sigtimedwait, SYS_setitimer,
	};
	enum { N = sizeof older / sizeof *older };
	struct sock_filter program[2 * N + 2] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
	};
	struct sock_fprog filter = { 2 * N + 2, program };

	for (int i = 0; i < N; i++) {
		program[2 * i + 1] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, older[i], 0, 1);
		program[2 * i + 2] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS);
	}
	program[2 * N + 1] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter))
		_exit(77);
}

static void with_newer_calls_only(void)
{
	const struct timespec ts = { 1, 0 }, times[2] = { { 1, 0 }, { 2, 0 } };
	const struct timeval tv = { 1, 0 };
	clockid_t clock = 0;
	siginfo_t info;
	sigset_t set;
	int sig = 0;

	if (setresgid(65534, 65534, 65534) || setresuid(65534, 65534, 65534))
		_exit(getuid() ? 0 : 1);
	have_no_older_calls();
	must(r3_clock_settime(CLOCK_REALTIME, &ts), -1, EPERM);
	must(r3_settimeofday(&tv, NULL), -1, EPERM);
	must(r3_utimensat(AT_FDCWD, "/", times, 0), -1, EPERM);
	must(r3_clock_getcpuclockid(0, &clock), 0, EDOM);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, NULL);
	kill(getpid(), SIGUSR1);
	must(r3_sigwaitinfo(&set, &info), SIGUSR1, EDOM);
	kill(getpid(), SIGUSR1);
	must(r3_sigwait(&set, &sig), 0, EDOM);
	must(sig, SIGUSR1, EDOM);
}

static void newer_calls_only(void **state)
{
	(void)state;
	apart(with_newer_calls_only, 0);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bad_pointers),
		cmocka_unit_test(bad_pointers_to_numbers),
		cmocka_unit_test(sigev_thread),
		cmocka_unit_test(unprivileged),
		cmocka_unit_test(long_intervals),
		cmocka_unit_test(many_microseconds),
		cmocka_unit_test(epoll_pwait2_today),
		cmocka_unit_test(epoll_pwait2_before_it_was),
#ifdef SYS_clock_gettime64
		cmocka_unit_test(dates_on_old_kernels),
		cmocka_unit_test(bad_pointers_on_old_kernels),
		cmocka_unit_test(newer_calls_only),
#endif
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
