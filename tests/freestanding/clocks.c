/* SPDX-License-Identifier: MIT */
/*
 * Reads the time, and prints whether ring3 executed a system call or used the vDSO. This file is
 * linked into four programs. `clocks` uses crt1.o. `clocks-damaged` also uses clocks-damaged.c,
 * which changes the vDSO's address. `clocks-narrow` also uses clocks-narrow.c, which changes names
 * in the vDSO. `clocks-own-start` uses clocks-own-start.c in place of crt1.o.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <sys/auxv.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include <ring3/raw.h>

static int early = -1;			/* result of clock_gettime in a constructor: 0 on success */

/*
 * One instruction of a seccomp filter, see seccomp(2) and <linux/filter.h>. The filter makes every system call that reads
 * the time fail with EXDEV. The kernel itself never returns EXDEV for these calls, so EXDEV shows that the program executed
 * a system call.
 */
struct filter {
	unsigned short code;
	unsigned char yes, no;
	unsigned int k;
};

#define FORBID(nr) { 0x15, 0, 1, nr }, { 0x06, 0, 0, 0x00050000 | EXDEV }

static int forbid_calls(void)
{
	static const struct filter filter[] = {
		{ 0x20, 0, 0, 0 },	/* load the call's number */
		FORBID(SYS_clock_gettime), FORBID(SYS_gettimeofday),
#ifdef SYS_time
		FORBID(SYS_time),
#endif
#ifdef SYS_clock_gettime64
		FORBID(SYS_clock_gettime64),
#endif
		{ 0x06, 0, 0, 0x7fff0000 },
	};
	struct {
		unsigned short count;
		const struct filter *filter;
	} program = { sizeof filter / sizeof *filter, filter };

	return syscall(SYS_prctl, 38L, 1L, 0L, 0L, 0L) || syscall(SYS_prctl, 22L, 2L, &program, 0L, 0L);
}

static void put(const char *s)
{
	const char *p = s;

	while (*p)
		p++;
	write(1, s, (size_t)(p - s));
}

__attribute__((constructor)) static void constructor(void)
{
	struct timespec ts;

	early = clock_gettime(CLOCK_MONOTONIC, &ts);
}

int main(int argc, char **argv)
{
	struct timespec ts = { 0, 0 }, raw = { 0, 0 }, res = { 1, 0 };
	struct timeval tv = { 0, 0 };
	unsigned int cpu = -1U;
	time_t t;

	(void)argv;
	if (argc && early)
		return 1;
	raw_clock_gettime(CLOCK_REALTIME, (void *)&raw);
	if (sizeof(long) == 4)		/* raw_clock_gettime wrote 32-bit times */
		raw.tv_sec = (int)raw.tv_sec;
	if (clock_gettime(CLOCK_REALTIME, &ts) || gettimeofday(&tv, NULL) || clock_getres(CLOCK_REALTIME, &res) ||
	    getcpu(&cpu, NULL) || (t = time(NULL)) == -1)
		return 2;
	if (ts.tv_sec < raw.tv_sec || ts.tv_sec > raw.tv_sec + 10 || tv.tv_sec < ts.tv_sec ||
	    tv.tv_sec > ts.tv_sec + 10 || t < ts.tv_sec - 1 || t > ts.tv_sec + 10 || res.tv_sec || cpu > 4096)
		return 3;
	put("right");
	if (forbid_calls()) {
		put("\n");		/* qemu-user has no seccomp */
		return 0;
	}
	errno = 0;
	put(clock_gettime(CLOCK_REALTIME, &ts) ? errno == EXDEV ? ", a call" : ", wrong" : ", no call");
	put(gettimeofday(&tv, NULL) ? errno == EXDEV ? ", a call" : ", wrong" : ", no call");
	put(time(NULL) == -1 ? errno == EXDEV ? ", a call\n" : ", wrong\n" : ", no call\n");
	return 0;
}
