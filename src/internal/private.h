/* SPDX-License-Identifier: MIT */
/*
 * Functions that ring3's public functions call. libgcc also calls one of them, __getauxval. A
 * function __NAME does what the public function NAME does, and accepts 64-bit times on every
 * kernel. On failure __NAME returns the negative error number, as the kernel does. There are two
 * exceptions: __faccessat sets errno and returns -1, and __getauxval sets errno and returns 0. The
 * source files of __NAME and NAME are in the same folder.
 */
#ifndef RING3_PRIVATE_H
#define RING3_PRIVATE_H

#include <sys/select.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <time.h>

/*
 * set_timespec(to, sec, nsec): sets the members of *to, and sets the padding in *to to 0. The
 * kernel may read the padding. Also, memcmp of two equal times must return 0.
 */
static inline void set_timespec(struct timespec *to, time_t sec, long nsec)
{
	__builtin_memset(to, 0, sizeof *to);
	to->tv_sec = sec;
	to->tv_nsec = nsec;
}

/* __getauxval: getauxval by the name that libgcc calls. On some architectures gcc's atomics need it. */
unsigned long __getauxval(unsigned long type);

int __faccessat(int dirfd, const char *pathname, int mode, int flags);
long __getcpu(unsigned int *cpu, unsigned int *node);

/* __set_mode: does what fchmodat does, but does not set errno. fchmodat and lchmod call it. */
long __set_mode(int dirfd, const char *pathname, mode_t mode, int flags);

/*
 * __status: does what fstatat does, on 32-bit architectures. If the kernel lacks the system call
 * statx (before Linux 4.11), the kernel returns only 32-bit times.
 */
long __status(int dirfd, const char *pathname, struct stat *statbuf, int flags);

long __clock_gettime(clockid_t clockid, struct timespec *tp);
long __clock_settime(clockid_t clockid, const struct timespec *tp);
long __clock_nanosleep(clockid_t clockid, int flags, const struct timespec *request,
		       struct timespec *remain);
long __clock_adjtime(clockid_t clockid, struct timex *buf);
long __utimensat(int dirfd, const char *pathname, const struct timespec times[2], int flags);

/* __utimes: does what utimensat does, but takes times in microseconds. */
long __utimes(int dirfd, const char *pathname, const struct timeval times[2], int flags);

/*
 * __pselect: does what pselect does. But like the system call, it writes the remaining time to
 * *timeout.
 */
long __pselect(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds,
	       struct timespec *timeout, const sigset_t *sigmask);

#endif
