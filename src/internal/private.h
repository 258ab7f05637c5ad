/* SPDX-License-Identifier: MIT */
/*
 * Functions that several public functions call. __name does what the public function name does,
 * with 64-bit times on every kernel. On failure it returns -errno, as the kernel does; only
 * __faccessat sets errno. Its source file is src/AREA/__name.c, where AREA is the folder of the
 * public function's source.
 */
#ifndef RING3_PRIVATE_H
#define RING3_PRIVATE_H

#include <sys/select.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <time.h>

/*
 * set_timespec(to, sec, nsec): sets the members of *to, and its padding to 0: an i386 kernel may
 * read the padding, and memcmp of two equal times must return 0.
 */
static inline void set_timespec(struct timespec *to, time_t sec, long nsec)
{
	__builtin_memset(to, 0, sizeof *to);
	to->tv_sec = sec;
	to->tv_nsec = nsec;
}

int __faccessat(int dirfd, const char *pathname, int mode, int flags);
long __getcpu(unsigned int *cpu, unsigned int *node);

/* __set_mode: fchmodat. */
long __set_mode(int dirfd, const char *pathname, mode_t mode, int flags);

/* __status: fstatat for i386. Inode numbers and times have 64 bits if the kernel has statx. */
long __status(int dirfd, const char *pathname, struct stat *statbuf, int flags);

long __clock_gettime(clockid_t clockid, struct timespec *tp);
long __clock_settime(clockid_t clockid, const struct timespec *tp);
long __clock_nanosleep(clockid_t clockid, int flags, const struct timespec *request,
		       struct timespec *remain);
long __clock_adjtime(clockid_t clockid, struct timex *buf);
long __utimensat(int dirfd, const char *pathname, const struct timespec times[2], int flags);

/* __utimes: utimensat with microseconds. */
long __utimes(int dirfd, const char *pathname, const struct timeval times[2], int flags);

/* __pselect: like pselect, but writes the remaining time to *timeout, as the system call does. */
long __pselect(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds,
	       struct timespec *timeout, const sigset_t *sigmask);

#endif
