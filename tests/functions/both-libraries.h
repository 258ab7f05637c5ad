/* SPDX-License-Identifier: MIT */
/*
 * Macros for test cases. Each test case is compiled twice, for ring3 and for the host's libc. Both versions must give the
 * same results.
 */
#ifndef BOTH_H
#define BOTH_H

#include "emulated.h"
#include <errno.h>

/* Every test case gets a pointer to this structure, and calls `say` to report each result. */
struct both {
	void (*say)(struct both *t, int line, const char *what, long long value, int error,
		    const char *fault);
};

/*
 * One test case. A file of test cases ends with an array `const struct both_case AREA_cases[]`. AREA is the name of the
 * file without .c. The last element of the array is { 0 }.
 */
struct both_case {
	const char *name;
	void (*run)(struct both *t);	/* run() is called in a new process, in an empty folder */
	/*
	 * 1 if the test case needs a system call newer than Linux 4.4. Then `both-libraries AREA
	 * old`, which simulates Linux 4.4, skips the test case.
	 */
	int newer;
};

/*
 * SAY and MUST call these functions, because compiling a call takes less time than compiling their statements. The first
 * thing that the functions do is to read errno.
 */
static inline void say_(struct both *t, int line, const char *what, long long value)
{
	t->say(t, line, what, value, errno, 0);
}

static inline void must_(struct both *t, int line, const char *what, long long value,
			 long long wanted, int wanted_error, const char *fault)
{
	int error = errno;

	t->say(t, line, what, value, error, value == wanted && error == wanted_error ? 0 : fault);
}

/*
 * SAY(expression): sets errno to EDOM and evaluates the expression. Records the value of the
 * expression, as a long long, and errno. ring3 and the host's libc must give equal results. So do
 * not record values that change from run to run, such as ids, addresses and times. For example,
 * write SAY(getpid() > 0).
 */
#define SAY(expression) do { \
	long long value_; \
	errno = EDOM; \
	value_ = (long long)(expression); \
	say_(t, __LINE__, #expression, value_); \
} while (0)

/*
 * MUST(expression, value, error): records like SAY, and also fails the test unless the expression has this value and errno
 * is `error`. EDOM as the error means that the expression must not change errno.
 */
#define MUST(expression, value, error) do { \
	long long value_; \
	errno = EDOM; \
	value_ = (long long)(expression); \
	must_(t, __LINE__, #expression, value_, (long long)(value), error, \
	      "not " #value " with errno " #error); \
} while (0)

/*
 * OK(expression): the expression must be 0 and must not change errno. FAILS(expression, error): the expression must be -1
 * and must set errno to `error`.
 */
#define OK(expression)			MUST(expression, 0, EDOM)
#define FAILS(expression, error)	MUST(expression, -1, error)

/*
 * WITHIN(expression, least, most): the value must be at least `least` and at most `most`. What the macros record must be
 * the same with ring3 and with the host's libc. Value and bounds may depend on the time. So if the value is within the
 * bounds, WITHIN records only 1. If not, it records the value and the bounds.
 */
#define WITHIN(expression, least, most) do { \
	long long value_ = (long long)(expression), least_ = (least), most_ = (most); \
	int within_ = value_ >= least_ && value_ <= most_; \
	t->say(t, __LINE__, #expression, within_ ? 1 : value_, 0, within_ ? 0 : "outside of its bounds"); \
	t->say(t, __LINE__, "at least " #least, within_ ? 1 : least_, 0, 0); \
	t->say(t, __LINE__, "at most " #most, within_ ? 1 : most_, 0, 0); \
} while (0)

/*
 * These macros are like MUST, OK and FAILS, but for calls whose results differ under qemu. Under
 * qemu the macros do not check the value, but ring3 and the host's libc must still give equal
 * results.
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
 * FAULTS(expression): the expression is a call with a bad pointer. It must return -1 and set errno
 * to EFAULT. On i386 glibc itself reads or writes the memory at the bad address, and crashes. So on
 * i386, in the version for glibc, the macro does not evaluate the expression and records EFAULT.
 */
#if defined(__GLIBC__) && __SIZEOF_POINTER__ == 4
#define FAULTS(expression)	FAILS((errno = EFAULT, -1), EFAULT)
#else
#define FAULTS(expression)	FAILS(expression, EFAULT)
#endif

/*
 * This macro is like FAULTS, for functions in which glibc crashes at a bad pointer on every
 * architecture. In the version for glibc, the macro never evaluates the expression and records
 * EFAULT.
 */
#ifdef __GLIBC__
#define FAULTS_UNLIKE_GLIBC(expression)	FAILS((errno = EFAULT, -1), EFAULT)
#else
#define FAULTS_UNLIKE_GLIBC(expression)	FAILS(expression, EFAULT)
#endif

/* Calls SAY for each byte of a string. So ring3 and the host's libc must give the same string. */
static inline void say_text(struct both *t, const char *s)
{
	do
		SAY(*s);
	while (*s++);
}

#endif
