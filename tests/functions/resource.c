/* SPDX-License-Identifier: MIT */
/* Tests <sys/resource.h>: resource limits above 4 GiB, resource usage, priorities. */
#include "both-libraries.h"
#include "capable.h"
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stddef.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* An invalid address. volatile hides the address from the compiler, which would warn about it. */
static void *volatile bad_address = (void *)1;
#define BAD bad_address
#define GIB (1024ULL * 1024 * 1024)

static void limits(struct both *t)
{
	struct rlimit old, limit = { 5 * GIB, 7 * GIB }, now = { 1, 2 };
	int i, fd;

	for (i = 0; i < RLIM_NLIMITS; i++) {
		OK(getrlimit(i, &now));
		SAY(now.rlim_cur);
		SAY(now.rlim_max);
	}
	OK(setrlimit(RLIMIT_FSIZE, &limit));
	OK(getrlimit(RLIMIT_FSIZE, &now));
	MUST(now.rlim_cur, 5 * GIB, EDOM);
	MUST(now.rlim_max, 7 * GIB, EDOM);
	SAY(signal(SIGXFSZ, SIG_IGN) == SIG_DFL);
	fd = open("large", O_RDWR | O_CREAT, 0600);
	SAY(lseek(fd, 5 * GIB - 1, SEEK_SET) > 0);
	MUST(write(fd, "xy", 2), 1, EDOM);
	FAILS(write(fd, "y", 1), EFBIG);

	limit.rlim_cur = 6 * GIB;
	limit.rlim_max = 7 * GIB - 1;
	OK(prlimit(getpid(), RLIMIT_FSIZE, &limit, &old));
	MUST(old.rlim_cur, 5 * GIB, EDOM);
	MUST(old.rlim_max, 7 * GIB, EDOM);
	OK(prlimit(0, RLIMIT_FSIZE, NULL, &now));
	MUST(now.rlim_cur, 6 * GIB, EDOM);
	MUST(now.rlim_max, 7 * GIB - 1, EDOM);
	OK(prlimit(0, RLIMIT_FSIZE, NULL, NULL));

	OK(getrlimit(RLIMIT_AS, &now));
	SAY(now.rlim_cur == RLIM_INFINITY);
	/* 0xffffffff means infinity only in the old system call with 32-bit limits. */
	limit.rlim_cur = 0xffffffff;
	limit.rlim_max = RLIM_INFINITY;
	OK(setrlimit(RLIMIT_CPU, &limit));
	OK(getrlimit(RLIMIT_CPU, &now));
	MUST(now.rlim_cur, 0xffffffff, EDOM);
	MUST(now.rlim_max == RLIM_INFINITY, 1, EDOM);
}

static void bad_limits(struct both *t)
{
	struct rlimit limit = { 2, 1 };

	FAILS(getrlimit(-1, &limit), EINVAL);
	FAILS(getrlimit(RLIM_NLIMITS + 100, &limit), EINVAL);
	FAILS(getrlimit(RLIMIT_NOFILE, BAD), EFAULT);
	FAILS(setrlimit(RLIMIT_NOFILE, &limit), EINVAL);
	FAILS(setrlimit(RLIMIT_NOFILE, BAD), EFAULT);
	FAILS(prlimit(INT_MAX, RLIMIT_NOFILE, NULL, &limit), ESRCH);
	OK(getrlimit(RLIMIT_NPROC, &limit));
	limit.rlim_max = limit.rlim_cur = 1000;
	OK(setrlimit(RLIMIT_NPROC, &limit));
	OK(setresuid(70000, 70000, 70000));
	limit.rlim_max = 1001;
	FAILS(setrlimit(RLIMIT_NPROC, &limit), EPERM);
	FAILS(prlimit(1, RLIMIT_NOFILE, NULL, &limit), EPERM);
	limit.rlim_cur = limit.rlim_max = 3;
	OK(setrlimit(RLIMIT_NOFILE, &limit));
	FAILS(open("/", O_RDONLY), EMFILE);
}

static struct {
	struct rusage usage;
	unsigned char after[64];
} used;

static int usable(const struct timeval *tv)
{
	return tv->tv_sec >= 0 && tv->tv_sec < 3600 && tv->tv_usec >= 0 && tv->tv_usec < 1000000;
}

static long long micros(const struct timeval *tv)
{
	return tv->tv_sec * 1000000LL + tv->tv_usec;
}

/*
 * Calls getrusage with a bad address. The call must fail with EFAULT. This function calls glibc
 * only on x86_64, because 32-bit glibc would crash.
 */
static int getrusage_at(void *where)
{
#if defined(__GLIBC__) && !defined(__x86_64__)
	errno = EFAULT;
	return where ? -1 : 0;
#else
	return getrusage(RUSAGE_SELF, where);
#endif
}

static void usage(struct both *t)
{
	static const int whose[] = { RUSAGE_SELF, RUSAGE_THREAD, RUSAGE_CHILDREN };
	long long before = 0;
	size_t i, j;

	for (i = 0; i < 3; i++) {
		unsigned char *p = (unsigned char *)&used;
		int untouched = 1;

		for (j = 0; j < sizeof used; j++)
			p[j] = 0x55;
		OK(getrusage(whose[i], &used.usage));
		MUST(usable(&used.usage.ru_utime) && usable(&used.usage.ru_stime), 1, EDOM);
		SAY(used.usage.ru_maxrss > 0);
		SAY(used.usage.ru_minflt > 0);
		SAY(used.usage.ru_ixrss | used.usage.ru_nswap | used.usage.ru_nsignals);
		for (j = 0; j < sizeof used.after; j++)
			untouched &= used.after[j] == 0x55;
		MUST(untouched, 1, EDOM);
	}
	/*
	 * Repeats until this process has used 50 ms of CPU time. The CPU time must never decrease.
	 */
	do {
		struct rusage now;
		long long sum;

		if (getrusage(RUSAGE_SELF, &now))
			break;
		sum = micros(&now.ru_utime) + micros(&now.ru_stime);
		/*
		 * The check allows a decrease of 5 ms. The kernel only estimates user time and
		 * system time, so their sum is not exact.
		 */
		if (sum + 5000 < before)
			break;
		before = sum > before ? sum : before;
	} while (before < 50000);
	MUST(before >= 50000, 1, EDOM);
	FAILS(getrusage(99, &used.usage), EINVAL);
	FAILS(getrusage_at(BAD), EFAULT);
	FAILS(getrusage_at((char *)BAD - 2), EFAULT);
}

static void priorities(struct both *t)
{
	/* No other process has this user id, even if the test runs twice at the same time. */
	const uid_t uid = (uid_t)(70000 + getpid());
	/*
	 * A process without the capability CAP_SYS_NICE cannot lower its nice value. For such a
	 * process, the loop starts at the current nice value.
	 */
	const int all = may(SYS_NICE), first = all ? -20 : getpriority(PRIO_PROCESS, 0);
	int prio;

	for (prio = first; prio < 20; prio++) {
		OK(setpriority(PRIO_PROCESS, 0, prio));
		MUST(getpriority(PRIO_PROCESS, 0), prio, EDOM);
		MUST(getpriority(PRIO_PROCESS, (id_t)getpid()), prio, EDOM);
	}
	ALLOWED(SYS_NICE, setpriority(PRIO_PROCESS, 0, -100), 0, EDOM);
	ALLOWED(SYS_NICE, getpriority(PRIO_PROCESS, 0), -20, EDOM);
	OK(setpriority(PRIO_PROCESS, 0, 100));
	MUST(getpriority(PRIO_PROCESS, 0), 19, EDOM);
	OK(setpgid(0, 0));
	OK(setpriority(PRIO_PGRP, 0, all ? 7 : 19));
	MUST(getpriority(PRIO_PGRP, 0), all ? 7 : 19, EDOM);
	MUST(getpriority(PRIO_PGRP, (id_t)getpgrp()), all ? 7 : 19, EDOM);
	FAILS(getpriority(99, 0), EINVAL);
	FAILS(setpriority(99, 0, 0), EINVAL);
	FAILS(getpriority(PRIO_PROCESS, INT_MAX), ESRCH);
	FAILS(setpriority(PRIO_PROCESS, INT_MAX, 0), ESRCH);
	OK(setresuid(uid, uid, uid));
	OK(setpriority(PRIO_USER, uid, all ? 9 : 19));
	MUST(getpriority(PRIO_USER, uid), all ? 9 : 19, EDOM);
	FAILS(setpriority(PRIO_PROCESS, 0, -1), EACCES);
	FAILS(setpriority(PRIO_PROCESS, 1, 19), EPERM);
}

const struct both_case resource_cases[] = {
	{ "limits above 4 GiB", limits, 0 },
	{ "limits that cannot be", bad_limits, 0 },
	{ "getrusage", usage, 0 },
	{ "getpriority, setpriority", priorities, 0 },
	{ 0 },
};
