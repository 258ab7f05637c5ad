/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sched.h> for scheduling policies, CPU sets and namespaces. */
#include "both-libraries.h"
#include "capable.h"
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

/* An invalid address. volatile hides the address from the compiler, which would warn about it. */
static void *volatile bad_address = (void *)1;
#define BAD bad_address

#ifdef __GLIBC__
#if !__GLIBC_PREREQ(2, 41)	/* glibc has sched_setattr and sched_getattr since 2.41 */
struct sched_attr {
	uint32_t size, sched_policy;
	uint64_t sched_flags;
	int32_t sched_nice;
	uint32_t sched_priority;
	uint64_t sched_runtime, sched_deadline, sched_period;
	uint32_t sched_util_min, sched_util_max;
};

static int sched_setattr(pid_t pid, struct sched_attr *attr, unsigned int flags)
{
	return (int)syscall(SYS_sched_setattr, (long)pid, attr, (long)flags);
}

static int sched_getattr(pid_t pid, struct sched_attr *attr, unsigned int size, unsigned int flags)
{
	return (int)syscall(SYS_sched_getattr, (long)pid, attr, (long)size, (long)flags);
}
#endif
#endif

static void policies(struct both *t)
{
	static const int all[] = {
		SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE, SCHED_DEADLINE,
	};
	struct sched_param param = { 0 };
	size_t i;

	SAY(sched_getscheduler(0));
	OK(sched_getparam(0, &param));
	SAY(param.sched_priority);
	for (i = 0; i < sizeof all / sizeof *all; i++) {
		SAY(sched_get_priority_max(all[i]));
		SAY(sched_get_priority_min(all[i]));
		param.sched_priority = sched_get_priority_min(all[i]);
		SAY(sched_setscheduler(0, all[i], &param));
		SAY(sched_getscheduler(getpid()));
	}
	FAILS(sched_get_priority_max(99), EINVAL);
	FAILS(sched_get_priority_min(-1), EINVAL);
	param.sched_priority = 0;
	ALLOWED(SYS_NICE, sched_setscheduler(0, SCHED_BATCH, &param), 0, EDOM);
	ALLOWED(SYS_NICE, sched_getscheduler(0), SCHED_BATCH, EDOM);
	OK(sched_setparam(0, &param));
	param.sched_priority = 5;
	FAILS(sched_setparam(0, &param), EINVAL);
	FAILS(sched_setscheduler(0, SCHED_OTHER, &param), EINVAL);
	FAILS(sched_setscheduler(0, 99, &param), EINVAL);
	FAILS(sched_setscheduler(INT_MAX, SCHED_OTHER, &param), ESRCH);
	FAILS(sched_getscheduler(INT_MAX), ESRCH);
	FAILS(sched_getscheduler(-1), EINVAL);
	FAILS(sched_getparam(INT_MAX, &param), ESRCH);
	FAILS(sched_getparam(0, BAD), EFAULT);
	FAILS(sched_setparam(0, BAD), EFAULT);
	param.sched_priority = 0;
	ALLOWED(SYS_NICE, sched_setscheduler(0, SCHED_OTHER | SCHED_RESET_ON_FORK, &param), 0, EDOM);
	ALLOWED(SYS_NICE, sched_getscheduler(0), SCHED_OTHER | SCHED_RESET_ON_FORK, EDOM);
	OK(sched_yield());
}

static void intervals(struct both *t)
{
	struct {
		struct timespec time;
		unsigned char after[16];
	} got;
	struct sched_param param = { 0 };
	unsigned char *p = (unsigned char *)&got;
	size_t i;

	for (i = 0; i < sizeof got; i++)
		p[i] = 0x55;
	param.sched_priority = 1;
	SAY(sched_setscheduler(0, SCHED_RR, &param));
	OK(sched_rr_get_interval(0, &got.time));
	SAY(got.time.tv_sec);
	/*
	 * The nanoseconds are compared only under SCHED_RR, because under other policies the interval depends on the load.
	 */
	if (sched_getscheduler(0) == SCHED_RR) {
		SAY(got.time.tv_nsec);
		MUST(got.time.tv_nsec > 0, 1, EDOM);
	}
	for (i = 0; i < sizeof got.after; i++)
		SAY(got.after[i]);
	MUST(got.time.tv_sec == 0 && got.time.tv_nsec >= 0 && got.time.tv_nsec < 1000000000, 1, EDOM);
	FAILS(sched_rr_get_interval(-1, &got.time), EINVAL);
	FAILS(sched_rr_get_interval(INT_MAX, &got.time), ESRCH);
	FAILS(sched_rr_get_interval(0, BAD), EFAULT);
}

static void attributes(struct both *t)
{
	struct sched_attr attr = { sizeof attr, SCHED_BATCH, 0, 3, 0, 0, 0, 0, 0, 0 };

	SAY(sched_setattr(0, &attr, 0));
	attr.sched_policy = 99;
	attr.sched_nice = 99;
	SAY(sched_getattr(0, &attr, sizeof attr, 0));
	SAY(attr.size);
	SAY(attr.sched_policy);
	SAY(attr.sched_flags);
	SAY(attr.sched_nice);
	SAY(attr.sched_priority);
	SAY(sched_setattr(0, &attr, 1));
	SAY(sched_getattr(0, &attr, 3, 0));
	SAY(sched_getattr(0, BAD, sizeof attr, 0));
}

static int of_mask(const cpu_set_t *set)
{
	int cpu, sum = 0;

	for (cpu = 0; cpu < CPU_SETSIZE; cpu++)
		if (CPU_ISSET(cpu, set))
			sum = sum * 31 + cpu + 1;
	return sum;
}

static void sets(struct both *t)
{
	cpu_set_t a, b, c;

	SAY(CPU_SETSIZE);
	SAY(sizeof a);
	CPU_ZERO(&a);
	MUST(CPU_COUNT(&a), 0, EDOM);
	CPU_SET(0, &a);
	CPU_SET(31, &a);
	CPU_SET(32, &a);
	CPU_SET(63, &a);
	CPU_SET(64, &a);
	CPU_SET(1023, &a);
	CPU_SET(1024, &a);
	CPU_SET(-1, &a);
	MUST(CPU_COUNT(&a), 6, EDOM);
	MUST(CPU_ISSET(1023, &a) != 0, 1, EDOM);
	MUST(CPU_ISSET(1024, &a) != 0, 0, EDOM);
	MUST(CPU_ISSET(-1, &a) != 0, 0, EDOM);
	MUST(CPU_ISSET(1, &a) != 0, 0, EDOM);
	SAY(of_mask(&a));
	b = a;
	MUST(CPU_EQUAL(&a, &b) != 0, 1, EDOM);
	CPU_CLR(32, &b);
	CPU_CLR(5000, &b);
	CPU_SET(7, &b);
	MUST(CPU_EQUAL(&a, &b) != 0, 0, EDOM);
	CPU_AND(&c, &a, &b);
	MUST(CPU_COUNT(&c), 5, EDOM);
	SAY(of_mask(&c));
	CPU_OR(&c, &a, &b);
	MUST(CPU_COUNT(&c), 7, EDOM);
	SAY(of_mask(&c));
	CPU_XOR(&c, &a, &b);
	MUST(CPU_COUNT(&c), 2, EDOM);
	SAY(of_mask(&c));
	SAY(CPU_ALLOC_SIZE(1));
	SAY(CPU_ALLOC_SIZE(64));
	SAY(CPU_ALLOC_SIZE(65));
	CPU_ZERO_S(8, &a);
	MUST(CPU_COUNT(&a), 2, EDOM);
	MUST(CPU_COUNT_S(16, &a), 1, EDOM);
}

static void affinity(struct both *t)
{
	struct {
		cpu_set_t set, more;
	} wide;
	cpu_set_t set, one, now;
	unsigned char *p = (unsigned char *)&wide;
	size_t i, rest = 0;
	int cpu;

	/*
	 * If the machine has more CPUs than a cpu_set_t can hold, this system call fails. Then the
	 * checks below are skipped.
	 */
	if (syscall(SYS_sched_getaffinity, 0L, (long)sizeof set, &set) < 0) {
		SAY(errno);
		return;
	}
	for (i = 0; i < sizeof wide; i++)
		p[i] = 0xff;
	OK(sched_getaffinity(0, sizeof wide, &wide.set));
	for (i = 0; i < sizeof wide.more; i++)
		rest += p[sizeof wide.set + i];
	MUST(rest, 0, EDOM);
	for (i = 0; i < sizeof set; i++)
		((unsigned char *)&set)[i] = 0xff;
	OK(sched_getaffinity(getpid(), sizeof set, &set));
	MUST(CPU_EQUAL(&set, &wide.set) != 0, 1, EDOM);
	SAY(of_mask(&set));
	SAY(CPU_COUNT(&set) > 0);
	for (cpu = 0; !CPU_ISSET(cpu, &set); cpu++)
		;
	CPU_ZERO(&one);
	CPU_SET(cpu, &one);
	OK(sched_setaffinity(0, sizeof one, &one));
	OK(sched_getaffinity(0, sizeof now, &now));
	MUST(CPU_EQUAL(&one, &now) != 0, 1, EDOM);
	OK(sched_setaffinity(0, sizeof set, &set));
	CPU_ZERO(&one);
	FAILS(sched_setaffinity(0, sizeof one, &one), EINVAL);
	FAILS(sched_getaffinity(0, 0, &now), EINVAL);
	FAILS(sched_getaffinity(0, 3, &now), EINVAL);
	FAILS(sched_getaffinity(INT_MAX, sizeof now, &now), ESRCH);
	FAILS(sched_setaffinity(INT_MAX, sizeof set, &set), ESRCH);
	FAILS(sched_setaffinity(0, sizeof set, BAD), EFAULT);
	FAILS(sched_getaffinity(0, sizeof set, BAD), EFAULT);
}

static void namespaces(struct both *t)
{
	int fd = open("file", O_RDWR | O_CREAT, 0600), ns;

	OK(unshare(0));
	OK(unshare(CLONE_FS | CLONE_FILES));
	FAILS(unshare(-1), EINVAL);
	FAILS(unshare(CLONE_PTRACE), EINVAL);
	FAILS(setns(-1, 0), EBADF);
	FAILS(setns(fd, 0), EINVAL);
	ns = open("/proc/self/ns/uts", O_RDONLY);
	SAY(ns >= 0);
	SAY(unshare(CLONE_NEWUTS));
	SAY(setns(ns, CLONE_NEWNET));
	SAY(setns(ns, CLONE_NEWUTS));
}

static void processor(struct both *t)
{
	unsigned int cpu = -1U, node = -1U;

	OK(getcpu(&cpu, &node));
	SAY(cpu < 4096 && node < 1024);
	OK(getcpu(NULL, &node));
	OK(getcpu(&cpu, NULL));
	OK(getcpu(NULL, NULL));
	SAY(sched_getcpu() >= 0);
}

const struct both_case sched_cases[] = {
	{ "policies and priorities", policies, 0 },
	{ "sched_rr_get_interval", intervals, 0 },
	{ "sched_setattr, sched_getattr", attributes, 0 },
	{ "sets of CPUs", sets, 0 },
	{ "affinity", affinity, 0 },
	{ "unshare, setns", namespaces, 0 },
	{ "the processor", processor, 0 },
	{ 0 },
};
