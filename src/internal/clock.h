/* SPDX-License-Identifier: MIT */
/* What several of the functions about time have in common. Each answers as the kernel does: -errno on failure. */
#ifndef RING3_CLOCK_H
#define RING3_CLOCK_H

#include <sys/select.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <time.h>

/* The functions of those names, with 64-bit times on every kernel; src/time, src/timex, src/stat, src/select. */
long __clock_gettime(clockid_t clockid, struct timespec *tp);
long __clock_settime(clockid_t clockid, const struct timespec *tp);
long __clock_nanosleep(clockid_t clockid, int flags, const struct timespec *request,
		       struct timespec *remain);
long __clock_adjtime(clockid_t clockid, struct timex *buf);
long __utimensat(int dirfd, const char *pathname, const struct timespec times[2], int flags);

/* __utimes: __utimensat with microseconds. */
long __utimes(int dirfd, const char *pathname, const struct timeval times[2], int flags);

/* __pselect: pselect that leaves in *timeout what is left, as the kernel's call does. */
long __pselect(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds,
	       struct timespec *timeout, const sigset_t *sigmask);

#endif
