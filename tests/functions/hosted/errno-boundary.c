/* SPDX-License-Identifier: MIT */
/*
 * Tests which return values of the kernel a stub treats as errors. A stub is a function that
 * executes one system call. Only -4095 to -1 are errors. A stub must return all other values
 * unchanged.
 */
#include "../test.h"
#include "r3.h"
#include <errno.h>
#include <limits.h>

/* The value that the functions in errno-boundary.S use as the kernel's return value. */
extern long answer;
long __sys_answer(void);
long __sys_result(void);

enum { UNTOUCHED = 54321 };

static void errors(void **state)
{
	(void)state;
	for (int error = 1; error <= 4095; error++) {
		answer = -error;
		r3_errno = UNTOUCHED;
		assert_int_equal(__sys_answer(), -1);
		assert_int_equal(r3_errno, error);
	}
}

static const long results[] = {
	0, 1, 132, 133, 4095, 4096, LONG_MAX, LONG_MIN, LONG_MIN + 1, -4096, -4097, -65536,
	(long)0x80000000ul, (long)0xfffff000ul, (long)0x7fffffff,
#if LONG_MAX > 0x7fffffff
	0xffffffffl, 0xfffff001l, (long)0xffffffff00000000ul, (long)0x8000000000000fffl,
#endif
};

static void not_errors(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof results / sizeof *results; i++) {
		answer = results[i];
		r3_errno = UNTOUCHED;
		assert_true(__sys_answer() == results[i]);
		assert_int_equal(r3_errno, UNTOUCHED);
	}
}

/*
 * Tests the stub of a system call that cannot fail. The stub must return every value unchanged,
 * even those from -4095 to -1.
 */
static void never_errors(void **state)
{
	(void)state;
	for (int error = 1; error <= 4096; error++) {
		answer = -error;
		r3_errno = UNTOUCHED;
		assert_true(__sys_result() == answer);
		assert_int_equal(r3_errno, UNTOUCHED);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(errors),
		cmocka_unit_test(not_errors),
		cmocka_unit_test(never_errors),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
