/* SPDX-License-Identifier: MIT */
/* timer_create(2): the kernel's id is an int; timer_t is a pointer that holds it. */
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
	 * The kernel treats SIGEV_THREAD as a signal. Only a library can start a thread, and ring3
	 * does not.
	 */
	if (sevp && ((const struct event *)sevp)->notify == SIGEV_THREAD) {
		raw_timer_delete(id);
		return (int)result_or_errno(-EINVAL);
	}
	*timerid = (timer_t)(long)id;
	return 0;
}
