/* SPDX-License-Identifier: MIT */
/*
 * Private functions that several public functions call. Each does what the public function of the
 * same name without __ does, with 64-bit times on every kernel, but returns -errno on failure, as
 * the kernel does. __faccessat sets errno instead. Each is in src/<area of the public
 * function>/<name>.c.
 */
#ifndef RING3_PRIVATE_H
#define RING3_PRIVATE_H

#include <sys/select.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <time.h>

/*
 * set_timespec(to, sec, nsec): sets *to and its padding. An i386 kernel may read the padding, and
 * two structures with the same time must compare equal.
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

/* __status: fstatat on i386, with 64-bit inode numbers and times if the kernel has statx. */
long __status(int dirfd, const char *pathname, struct stat *statbuf, int flags);

long __clock_gettime(clockid_t clockid, struct timespec *tp);
long __clock_settime(clockid_t clockid, const struct timespec *tp);
long __clock_nanosleep(clockid_t clockid, int flags, const struct timespec *request,
		       struct timespec *remain);
long __clock_adjtime(clockid_t clockid, struct timex *buf);
long __utimensat(int dirfd, const char *pathname, const struct timespec times[2], int flags);

/* __utimes: utimensat with microseconds. */
long __utimes(int dirfd, const char *pathname, const struct timeval times[2], int flags);

/* __pselect: pselect that writes the remaining time to *timeout, as the system call does. */
long __pselect(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds,
	       struct timespec *timeout, const sigset_t *sigmask);

#endif
