/* SPDX-License-Identifier: MIT */
/* Macros for cases, which are compiled twice, for ring3 and for the host's libc; both must give the same results. */
#ifndef BOTH_H
#define BOTH_H

#include "emulated.h"
#include <errno.h>

/* The object to which a case reports its results. */
struct both {
	void (*say)(struct both *t, int line, const char *what, long long value, int error,
		    const char *fault);
};

/* One case. A file of cases ends with an array `const struct both_case AREA_cases[]`, whose last element is { 0 }. */
struct both_case {
	const char *name;
	void (*run)(struct both *t);	/* called in a new process, in an empty folder */
	int newer;			/* 1: uses a call newer than Linux 4.4; `both-libraries AREA old` skips the case */
};

/*
 * SAY(expression): evaluates it with errno set to EDOM, and records its value, as a long long, and errno. Do not record
 * values that change from run to run, such as ids, addresses and times; write SAY(getpid() > 0).
 */
#define SAY(expression) do { \
	long long value_; \
	errno = EDOM; \
	value_ = (long long)(expression); \
	t->say(t, __LINE__, #expression, value_, errno, 0); \
} while (0)

/*
 * MUST(expression, value, error): like SAY; also fails the test if the value and errno are not these. Error EDOM means that
 * errno must be unchanged.
 */
#define MUST(expression, value, error) do { \
	long long value_; \
	int error_; \
	errno = EDOM; \
	value_ = (long long)(expression); \
	error_ = errno; \
	t->say(t, __LINE__, #expression, value_, error_, \
	       value_ == (long long)(value) && error_ == (error) ? 0 : \
	       "not " #value " with errno " #error); \
} while (0)

/*
 * OK(expression): the value must be 0, and errno unchanged. FAILS(expression, error): the value must be -1, and errno
 * `error`.
 */
#define OK(expression)			MUST(expression, 0, EDOM)
#define FAILS(expression, error)	MUST(expression, -1, error)

/*
 * WITHIN(expression, least, most): the value must be from least to most. Records only that this is so, because the bounds
 * may depend on the time; on failure, records the value and the bounds.
 */
#define WITHIN(expression, least, most) do { \
	long long value_ = (long long)(expression), least_ = (least), most_ = (most); \
	int within_ = value_ >= least_ && value_ <= most_; \
	t->say(t, __LINE__, #expression, within_ ? 1 : value_, 0, within_ ? 0 : "outside of its bounds"); \
	t->say(t, __LINE__, "at least " #least, within_ ? 1 : least_, 0, 0); \
	t->say(t, __LINE__, "at most " #most, within_ ? 1 : most_, 0, 0); \
} while (0)

/*
 * Like MUST, OK and FAILS, for results that qemu changes: under qemu they are not checked, but must be equal in both
 * libraries.
 */
#define MUST_NATIVELY(expression, value, error) do { \
	if (emulated()) \
		SAY(expression); \
	else \
		MUST(expression, value, error); \
} while (0)
#define OK_NATIVELY(expression)			MUST_NATIVELY(expression, 0, EDOM)
#define FAILS_NATIVELY(expression, error)	MUST_NATIVELY(expression, -1, error)

/*
 * FAULTS(expression): a call with a bad pointer, which must return -1 and set errno to EFAULT. Does not call glibc on i386,
 * which reads or writes the object itself, to convert it, and so crashes.
 */
#if defined(__GLIBC__) && __SIZEOF_POINTER__ == 4
#define FAULTS(expression)	FAILS((errno = EFAULT, -1), EFAULT)
#else
#define FAULTS(expression)	FAILS(expression, EFAULT)
#endif

/* Like FAULTS, for functions in which glibc crashes on every architecture. */
#ifdef __GLIBC__
#define FAULTS_UNLIKE_GLIBC(expression)	FAILS((errno = EFAULT, -1), EFAULT)
#else
#define FAULTS_UNLIKE_GLIBC(expression)	FAILS(expression, EFAULT)
#endif

/* Records each byte of a string. */
static inline void say_text(struct both *t, const char *s)
{
	do
		SAY(*s);
	while (*s++);
}

#endif
