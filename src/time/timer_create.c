/* SPDX-License-Identifier: MIT */
/*
 * timer_create(2): the kernel's timer id is an int. This function stores it in timer_t, which is a
 * pointer type.
 */
#include <errno.h>
#include <time.h>
#include <ring3/raw.h>
#include "result.h"
#include "time32.h"

#define SIGEV_THREAD	2

/* The first members of struct sigevent, which <time.h> declares but does not define. */
struct event {
	union {
		int integer;
		void *pointer;
	} value;
	int signo, notify;
};

int timer_create(clockid_t clockid, struct sigevent *sevp, timer_t *timerid)
{
	long result = raw_timer_create(clockid, sevp, (int *)timerid);
	int id;

	if (FAILED(result))
		return (int)result_or_errno(result);
	id = *(any_int *)timerid;
	/*
	 * For SIGEV_THREAD the kernel only sends a signal, and the C library must start the thread.
	 * ring3 has no threads, so fail.
	 */
	if (sevp && ((const struct event *)sevp)->notify == SIGEV_THREAD) {
		raw_timer_delete(id);
		return (int)result_or_errno(-EINVAL);
	}
	*timerid = (timer_t)(long)id;
	return 0;
}
