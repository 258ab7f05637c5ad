/* SPDX-License-Identifier: MIT */
/* select(2) */
#include <errno.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <ring3/sys.h>
#include "result.h"
#include "private.h"
#include "reachable.h"

#if defined(SYS_pselect6_time64) || !defined(SYS_select)

#define MILLION	1000000U

/*
 * seconds_in(usec): returns the number of whole seconds in *usec microseconds, and stores the
 * remaining microseconds in *usec. *usec must not be negative. On i386 a 64-bit division would need
 * libgcc. So this function divides in steps of 12 bits, which need only 32-bit divisions.
 */
static time_t seconds_in(suseconds_t *usec)
{
	uint64_t all = (uint64_t)*usec, seconds = 0;
	unsigned int rest = (unsigned int)(all >> 60);
	int i;

	all <<= 4;
	for (i = 0; i < 5; i++) {
		rest = rest << 12 | (unsigned int)(all >> 52);
		all <<= 12;
		seconds = seconds << 12 | rest / MILLION;
		rest %= MILLION;
	}
	*usec = (suseconds_t)rest;
	return (time_t)seconds;
}

int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout)
{
	const time_t forever = 0x7fffffffffffffff;
	struct timespec left;
	suseconds_t usec;
	time_t more;
	long result;

	if (!timeout)
		return (int)result_or_errno(__pselect(nfds, readfds, writefds, exceptfds, NULL, NULL));
	if (!readable(timeout, sizeof *timeout, &left))
		return (int)result_or_errno(-EFAULT);
	if (timeout->tv_sec < 0 || timeout->tv_usec < 0)
		return (int)result_or_errno(-EINVAL);
	/*
	 * Accept a tv_usec of 1000000 or more, because the kernel's select with 32-bit times
	 * accepts it.
	 */
	usec = timeout->tv_usec;
	more = seconds_in(&usec);
	more = timeout->tv_sec > forever - more ? forever : timeout->tv_sec + more;
	set_timespec(&left, more, (long)usec * 1000);
	result = __pselect(nfds, readfds, writefds, exceptfds, &left, NULL);
	/* As in the kernel's select, it is no error if *timeout is not writable. */
	if (writable(timeout, sizeof *timeout, &left)) {
		timeout->tv_sec = left.tv_sec;
		timeout->tv_usec = left.tv_nsec / 1000;
	}
	return (int)result_or_errno(result);
}

#else

int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout)
{
	return sys_select(nfds, readfds, writefds, exceptfds, (void *)timeout);
}

#endif
