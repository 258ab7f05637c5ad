/* SPDX-License-Identifier: MIT */
/*
 * For a system call whose times (time_t) have 32 bits, finds the newer system call with 64-bit
 * times.
 */
#include "printing/time64.h"

/*
 * Each pair is an old system call with 32-bit times and the system call with 64-bit times that
 * replaces it. Linux 5.1 added all replacements. In the pairs above the empty line, only the times
 * differ. In the pairs below it, the arguments differ too.
 */
static const char *const calls[][2] = {
	{ "clock_adjtime", "clock_adjtime64" },
	{ "clock_getres", "clock_getres_time64" },
	{ "clock_gettime", "clock_gettime64" },
	{ "clock_nanosleep", "clock_nanosleep_time64" },
	{ "clock_settime", "clock_settime64" },
	{ "futex", "futex_time64" },
	{ "io_pgetevents", "io_pgetevents_time64" },
	{ "mq_timedreceive", "mq_timedreceive_time64" },
	{ "mq_timedsend", "mq_timedsend_time64" },
	{ "ppoll", "ppoll_time64" },
	{ "pselect6", "pselect6_time64" },
	{ "recvmmsg", "recvmmsg_time64" },
	{ "rt_sigtimedwait", "rt_sigtimedwait_time64" },
	{ "sched_rr_get_interval", "sched_rr_get_interval_time64" },
	{ "semtimedop", "semtimedop_time64" },
	{ "timer_gettime", "timer_gettime64" },
	{ "timer_settime", "timer_settime64" },
	{ "timerfd_gettime", "timerfd_gettime64" },
	{ "timerfd_settime", "timerfd_settime64" },
	{ "utimensat", "utimensat_time64" },

	{ "_newselect", "pselect6_time64" },
	{ "adjtimex", "clock_adjtime64" },
	{ "futimesat", "utimensat_time64" },
	{ "gettimeofday", "clock_gettime64" },
	{ "io_getevents", "io_pgetevents_time64" },
	{ "nanosleep", "clock_nanosleep_time64" },
	{ "select", "pselect6_time64" },
	{ "settimeofday", "clock_settime64" },
	{ "stime", "clock_settime64" },
	{ "time", "clock_gettime64" },
	{ "utime", "utimensat_time64" },
	{ "utimes", "utimensat_time64" },
};

struct span time64_of(const struct input *input, const struct row *row)
{
	for (size_t i = 0; input->architecture->word_size == 32 && i < sizeof(calls) / sizeof(calls[0]); i++) {
		if (!span_is(row->name, calls[i][0]))
			continue;
		for (size_t j = 0; j < input->table->count; j++)
			if (span_is(input->table->rows[j].name, calls[i][1]))
				return span_of(calls[i][1]);
	}
	return (struct span){ "", 0 };
}
