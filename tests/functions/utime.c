/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sys/stat.h>, <sys/time.h> and <utime.h> that set the times of a file. */
#include "both-libraries.h"
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include <utime.h>

#define FAR	4102444800LL		/* the year 2100 */

#ifndef AT_SYMLINK_NOFOLLOW
#define AT_SYMLINK_NOFOLLOW 0x100
#endif

/* An invalid address. volatile hides the address from the compiler, which would warn about it. */
static void *const volatile BAD = (void *)1;

static int past_2038;		/* 1: the test case sets times that do not fit into 32 bits */

/* The access time [0] and the modification time [1] of a file. The function look stores them here. */
static struct {
	long long sec[2];
	long nsec[2];
} seen;

/* Reads the file's times into `seen` with a system call. Does not follow a symbolic link. Returns 0, or -1 on failure. */
static long look(const char *name)
{
#ifdef SYS_newfstatat
	long buf[32];		/* space for struct stat */
	long result = syscall(SYS_newfstatat, (long)AT_FDCWD, name, buf, (long)AT_SYMLINK_NOFOLLOW);
	const long *times = buf + 9;
#else
	int buf[64], *times;	/* for struct statx if past_2038 is set, else for struct stat64 */
	long result;

	if (past_2038) {
		result = syscall(SYS_statx, (long)AT_FDCWD, name, (long)AT_SYMLINK_NOFOLLOW, 0x7ffL, buf);
		seen.sec[0] = (long long)buf[17] << 32 | (unsigned int)buf[16];
		seen.nsec[0] = buf[18];
		seen.sec[1] = (long long)buf[29] << 32 | (unsigned int)buf[28];
		seen.nsec[1] = buf[30];
		return result;
	}
	result = syscall(SYS_fstatat64, (long)AT_FDCWD, name, buf, (long)AT_SYMLINK_NOFOLLOW);
#ifdef __arm__
	/* On ARM, padding before st_size and before st_blocks moves the times by two ints. */
	times = buf + 18;
#else
	times = buf + 16;
#endif
#endif
	seen.sec[0] = times[0];
	seen.nsec[0] = times[1];
	seen.sec[1] = times[2];
	seen.nsec[1] = times[3];
	return result;
}

#define LOOK(name) do { \
	OK(look(name)); \
	SAY(seen.sec[0]); \
	SAY(seen.nsec[0]); \
	SAY(seen.sec[1]); \
	SAY(seen.nsec[1]); \
} while (0)

/*
 * True if seen.sec[i] is at least `begin` and at most one second after the current time. Uses
 * time(), because file systems and time() read the same coarse clock.
 */
#define IS_NOW(i, begin) (seen.sec[i] >= (begin) && seen.sec[i] <= time(NULL) + 1)

static void all(struct both *t, long long a, long long b)
{
	struct timespec ts[2] = { { (time_t)a, 123456789 }, { (time_t)b, 999999999 } };
	struct timeval tv[2] = { { (time_t)a, 123456 }, { (time_t)b, 999999 } };
	struct utimbuf buf;
	int fd = open("file", O_RDWR | O_CREAT, 0600), dir = open(".", O_RDONLY);

	syscall(SYS_symlinkat, "file", AT_FDCWD, "link");
	OK(utimensat(AT_FDCWD, "file", ts, 0));
	LOOK("file");
	ts[0].tv_nsec = 5;
	OK(futimens(fd, ts));
	LOOK("file");
	OK(utimes("link", tv));
	LOOK("file");
	tv[0].tv_usec = 7;
	OK(futimes(fd, tv));
	LOOK("file");
	tv[0].tv_usec = 8;
	OK(futimesat(dir, "file", tv));
	LOOK("file");
	tv[0].tv_usec = 9;
	OK(lutimes("link", tv));
	LOOK("link");
	OK(look("file"));
	SAY(seen.nsec[0]);
	ts[0].tv_nsec = 10;
	OK(utimensat(dir, "link", ts, AT_SYMLINK_NOFOLLOW));
	LOOK("link");
	buf.actime = (time_t)b;
	buf.modtime = (time_t)a;
	OK(utime("file", &buf));
	LOOK("file");
}

static void dates(struct both *t)
{
	all(t, 1, 0);
	all(t, -1, -5);
	all(t, 0x7fffffff, -0x7fffffff - 1);
}

static void far_dates(struct both *t)
{
	past_2038 = 1;
	all(t, FAR, 0x80000000LL);
	all(t, 0xffffffffLL, -0x80000001LL);
	all(t, 1LL << 40, -(1LL << 40));
}

static void now_and_not(struct both *t)
{
	struct timespec ts[2] = { { 100, 1 }, { 200, 2 } };
	long long begin = time(NULL);
	int fd = open("file", O_RDWR | O_CREAT, 0600);

	OK(utimensat(AT_FDCWD, "file", ts, 0));
	ts[0].tv_nsec = UTIME_OMIT;
	ts[0].tv_sec = 1LL << 40;
	ts[1].tv_sec = 300;
	OK(utimensat(AT_FDCWD, "file", ts, 0));
	LOOK("file");
	ts[1].tv_nsec = UTIME_NOW;
	ts[1].tv_sec = -(1LL << 40);
	OK(futimens(fd, ts));
	OK(look("file"));
	SAY(seen.sec[0]);
	SAY(IS_NOW(1, begin));
	OK(utimensat(AT_FDCWD, "file", NULL, 0));
	OK(look("file"));
	SAY(IS_NOW(0, begin));
	ts[0].tv_sec = ts[1].tv_sec = 5;
	ts[0].tv_nsec = ts[1].tv_nsec = 6;
	OK(futimens(fd, ts));
	OK(futimens(fd, NULL));
	OK(look("file"));
	SAY(IS_NOW(0, begin) && IS_NOW(1, begin));
	OK(futimens(fd, ts));
	OK(utimes("file", NULL));
	OK(look("file"));
	SAY(IS_NOW(0, begin) && IS_NOW(1, begin));
	OK(futimens(fd, ts));
	OK(futimes(fd, NULL));
	OK(look("file"));
	SAY(IS_NOW(0, begin) && IS_NOW(1, begin));
	OK(futimens(fd, ts));
	OK(utime("file", NULL));
	OK(look("file"));
	SAY(IS_NOW(0, begin) && IS_NOW(1, begin));
	OK(futimens(fd, ts));
	OK(lutimes("file", NULL));
	OK(futimesat(AT_FDCWD, "file", NULL));
	OK(look("file"));
	SAY(IS_NOW(0, begin) && IS_NOW(1, begin));
}

static void bad(struct both *t)
{
	struct timespec ts[2] = { { 1, 1000000000 }, { 1, 0 } };
	struct timeval tv[2] = { { 1, 1000000 }, { 1, 0 } };
	struct utimbuf buf = { 1, 1 };
	int fd = open("file", O_RDWR | O_CREAT, 0600), i;

	FAILS(utimensat(AT_FDCWD, "file", ts, 0), EINVAL);
	FAILS(futimens(fd, ts), EINVAL);
	ts[0].tv_nsec = -1;
	FAILS(utimensat(AT_FDCWD, "file", ts, 0), EINVAL);
	ts[0].tv_nsec = 0;
	FAILS(utimensat(AT_FDCWD, "file", ts, 1), EINVAL);
	FAILS(utimensat(AT_FDCWD, "missing", ts, 0), ENOENT);
	FAILS(utimensat(AT_FDCWD, "", ts, 0), ENOENT);
	FAILS(utimensat(AT_FDCWD, "file/x", ts, 0), ENOTDIR);
	FAILS(utimensat(-1, "file", ts, 0), EBADF);
	FAILS(utimensat(fd, "x", ts, 0), ENOTDIR);
	FAILS(utimensat(AT_FDCWD, BAD, ts, 0), EFAULT);
	FAILS(futimens(-1, ts), EBADF);
	FAILS(futimens(AT_FDCWD, ts), EBADF);
	FAILS(futimens(1000, NULL), EBADF);
	for (i = 0; i < 4; i++) {
		static const long usec[] = { 1000000, -1, UTIME_NOW, UTIME_OMIT };

		tv[0].tv_usec = 0;
		tv[1].tv_usec = usec[i];
		FAILS(utimes("file", tv), EINVAL);
		FAILS(futimes(fd, tv), EINVAL);
		FAILS(lutimes("file", tv), EINVAL);
		FAILS(futimesat(AT_FDCWD, "file", tv), EINVAL);
		tv[0].tv_usec = usec[i];
		tv[1].tv_usec = 0;
		FAILS(utimes("file", tv), EINVAL);
	}
	tv[0].tv_usec = 0;
	FAILS(utimes("missing", tv), ENOENT);
	FAILS(utimes(BAD, tv), EFAULT);
	FAILS(lutimes("missing", tv), ENOENT);
	FAILS(futimes(-1, tv), EBADF);
	FAILS(futimes(1000, tv), EBADF);
	FAILS(futimesat(-1, "file", tv), EBADF);
	FAILS(futimesat(fd, "file", tv), ENOTDIR);
	FAILS(utime("missing", &buf), ENOENT);
	FAILS(utime("missing", NULL), ENOENT);
	FAILS(utime(BAD, &buf), EFAULT);
}

const struct both_case utime_cases[] = {
	{ "dates", dates, 0 },
	{ "dates that 32 bits do not hold", far_dates, 1 },
	{ "now, and not at all", now_and_not, 0 },
	{ "bad arguments", bad, 0 },
	{ 0 },
};
