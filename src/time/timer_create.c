/* SPDX-License-Identifier: MIT */
/* timer_create(2): stores the timer's id, an int in the kernel, in the pointer type timer_t. */
#include <errno.h>
#include <time.h>
#include <ring3/raw.h>
#include "result.h"
#include "time32.h"

#define SIGEV_THREAD	2

/* The beginning of struct sigevent. */
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
	 * The kernel accepts SIGEV_THREAD and sends a signal. Reject it: starting a thread is the
	 * library's task, and ring3 has no threads.
	 */
	if (sevp && ((const struct event *)sevp)->notify == SIGEV_THREAD) {
		raw_timer_delete(id);
		return (int)result_or_errno(-EINVAL);
	}
	*timerid = (timer_t)(long)id;
	return 0;
}
