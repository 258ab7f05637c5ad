/* SPDX-License-Identifier: MIT */
/* timer_create(2): the kernel's id is an int; it is kept in a timer_t, which is a pointer. */
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
	/* To the kernel it is a signal to be sent; to start a thread is a library's work, and not this one's. */
	if (sevp && ((const struct event *)sevp)->notify == SIGEV_THREAD) {
		raw_timer_delete(id);
		return (int)result_or_errno(-EINVAL);
	}
	*timerid = (timer_t)(long)id;
	return 0;
}
