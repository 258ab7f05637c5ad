/* SPDX-License-Identifier: MIT */
/* Cases compiled twice, against ring3 and against the host's libc: what one sees the other must see too. */
#ifndef BOTH_H
#define BOTH_H

#include "emulated.h"
#include <errno.h>

/* struct both: where a case says what it saw. */
struct both {
	void (*say)(struct both *t, int line, const char *what, long long value, int error,
		    const char *fault);
};

/* A file of cases ends with an array of these, `const struct both_case AREA_cases[]`, and { 0 }. */
struct both_case {
	const char *name;
	void (*run)(struct both *t);	/* in a process and an empty current folder of its own */
	int newer;			/* 1: asks for a call that Linux 4.4 has not; not run as if on 4.4 */
};

/*
 * SAY(expression): evaluates it and tells its value, as a long long, and errno, which was EDOM
 * before: so that an errno touched on success is seen. What differs from one run to the next (an id,
 * an address, a time) a case turns into what does not: SAY(getpid() > 0).
 */
#define SAY(expression) do { \
	long long value_; \
	errno = EDOM; \
	value_ = (long long)(expression); \
	t->say(t, __LINE__, #expression, value_, errno, 0); \
} while (0)

/* MUST(expression, value, error): the same, and the value and errno that the manual promises. EDOM: untouched. */
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

/* OK(expression): it is 0, and errno untouched. FAILS(expression, error): it is -1, with that errno. */
#define OK(expression)			MUST(expression, 0, EDOM)
#define FAILS(expression, error)	MUST(expression, -1, error)

/*
 * WITHIN(expression, least, most): it is between the two, which may be of a clock, with them. Told only where it
 * is not, all three.
 */
#define WITHIN(expression, least, most) do { \
	long long value_ = (long long)(expression), least_ = (least), most_ = (most); \
	int within_ = value_ >= least_ && value_ <= most_; \
	t->say(t, __LINE__, #expression, within_ ? 1 : value_, 0, within_ ? 0 : "outside of its bounds"); \
	t->say(t, __LINE__, "at least " #least, within_ ? 1 : least_, 0, 0); \
	t->say(t, __LINE__, "at most " #most, within_ ? 1 : most_, 0, 0); \
} while (0)

/*
 * As MUST, OK and FAILS, where qemu does otherwise: under it only what both libraries see is compared.
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
 * FAULTS(expression): it is -1 with EFAULT, for a bad address, but in glibc for 32 bits, which looks
 * there itself where it converts times.
 */
#if defined(__GLIBC__) && __SIZEOF_POINTER__ == 4
#define FAULTS(expression)	FAILS((errno = EFAULT, -1), EFAULT)
#else
#define FAULTS(expression)	FAILS(expression, EFAULT)
#endif

/* FAULTS_UNLIKE_GLIBC(expression): the same, where glibc looks there itself whatever the width. */
#ifdef __GLIBC__
#define FAULTS_UNLIKE_GLIBC(expression)	FAILS((errno = EFAULT, -1), EFAULT)
#else
#define FAULTS_UNLIKE_GLIBC(expression)	FAILS(expression, EFAULT)
#endif

/* SAY of each byte of a string. */
static inline void say_text(struct both *t, const char *s)
{
	do
		SAY(*s);
	while (*s++);
}

#endif
