/* SPDX-License-Identifier: MIT */
/* A 32-bit struct timeval, for the calls that have no 64-bit one. */
#ifndef RING3_TIMEVAL32_H
#define RING3_TIMEVAL32_H

#include <sys/time.h>
#include "time32.h"

struct old_timeval32 {
	int tv_sec;
	int tv_usec;
};

/* interval_timeval32(from, to): an interval. What is no number of microseconds is none after it either. */
static inline void interval_timeval32(const struct timeval *from, struct old_timeval32 *to)
{
	to->tv_sec = interval32(from->tv_sec);
	to->tv_usec = from->tv_usec == (int)from->tv_usec ? (int)from->tv_usec : -1;
}

#endif
