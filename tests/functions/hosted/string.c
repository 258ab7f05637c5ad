/* SPDX-License-Identifier: MIT */
/*
 * Compares memcpy, memmove, memset, memcmp, bcmp and strlen of ring3 with those of the host's libc. Tests small lengths,
 * every alignment, and overlapping memory.
 *
 * Users may compile ring3's string functions with -fhosted. With -fhosted, gcc and clang may
 * replace a loop by a call of memcpy or memset. But the loop in the function memcpy must not become
 * a call of memcpy, because memcpy would then call itself forever. The same is true for memset.
 *
 * set: WAY | O0 -O0 | O1 -O1 | O2 -O2 | O3 -O3 | Os -Os \
 *	| O2-hosted -O2 -fhosted | O3-hosted -O3 -fhosted | Os-hosted -Os -fhosted
 * code: string-@WAY@-@ARCH@ | ring3 string-all.c @WAY:@
 * build: test-string-@WAY@-@ARCH@ | hosted string.c -fno-omit-frame-pointer %string-@WAY@-@ARCH@ \
 *	| group=called-@ARCH@
 * test: hosted string @WAY@ @ARCH@ native | %test-string-@WAY@-@ARCH@
 * test: hosted string O2 @ARCH@ qemu | @EMULATOR@ %test-string-O2-@ARCH@ | needs=emulator
 */
#include "../test.h"
#include "r3.h"
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

enum { SIZE = 160, LENGTHS = 70, OFFSETS = 17 };

static unsigned char ours[SIZE], theirs[SIZE];

static void fill(void)
{
	for (int i = 0; i < SIZE; i++)
		ours[i] = theirs[i] = (unsigned char)(i * 37 + 11);
}

static void copying(void **state)
{
	unsigned char source[SIZE];

	(void)state;
	fill();
	memcpy(source, ours, SIZE);
	for (size_t n = 0; n < LENGTHS; n++)
		for (size_t to = 0; to < OFFSETS; to++)
			for (size_t from = 0; from < OFFSETS; from++) {
				fill();
				assert_ptr_equal(r3_memcpy(ours + to, source + from, n), ours + to);
				memcpy(theirs + to, source + from, n);
				assert_memory_equal(ours, theirs, SIZE);
			}
}

static void moving(void **state)
{
	(void)state;
	for (size_t n = 0; n < LENGTHS; n++)
		for (size_t to = 0; to < LENGTHS; to += 3)
			for (size_t from = 0; from < LENGTHS; from++) {
				fill();
				assert_ptr_equal(r3_memmove(ours + to, ours + from, n), ours + to);
				memmove(theirs + to, theirs + from, n);
				assert_memory_equal(ours, theirs, SIZE);
			}
}

static void setting(void **state)
{
	static const int values[] = { 0, 1, 0x7f, 0x80, 0xff, 0x1234, -1 };

	(void)state;
	for (size_t n = 0; n < LENGTHS; n++)
		for (size_t to = 0; to < OFFSETS; to++)
			for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
				fill();
				assert_ptr_equal(r3_memset(ours + to, values[i], n), ours + to);
				memset(theirs + to, values[i], n);
				assert_memory_equal(ours, theirs, SIZE);
			}
}

static int sign(int n)
{
	return (n > 0) - (n < 0);
}

static void comparing(void **state)
{
	static const unsigned char values[] = { 0, 1, 0x7f, 0x80, 0xff };

	(void)state;
	for (size_t n = 0; n < LENGTHS; n++)
		for (size_t at = 0; at < LENGTHS; at++)
			for (size_t i = 0; i < sizeof values; i++) {
				unsigned char *a = ours + n % OFFSETS, *b = theirs + at % OFFSETS;

				fill();
				memcpy(b, a, LENGTHS);
				b[at] = values[i];
				assert_int_equal(sign(r3_memcmp(a, b, n)), sign(memcmp(a, b, n)));
				assert_int_equal(!r3_bcmp(a, b, n), !memcmp(a, b, n));
			}
}

static void measuring(void **state)
{
	static const unsigned char values[] = { 1, 0x7f, 0x80, 0xff };

	(void)state;
	for (size_t n = 0; n < LENGTHS; n++)
		for (size_t at = 0; at < OFFSETS; at++)
			for (size_t i = 0; i < sizeof values; i++) {
				memset(ours, values[i], SIZE);
				ours[at + n] = 0;
				assert_int_equal(r3_strlen((char *)ours + at), n);
			}
}

/*
 * Tests memcpy and the other functions with 4 MiB. A compiler may replace the loop in memcpy by a
 * call of memcpy, so memcpy would call itself. This recursion would overflow the stack, or exceed
 * the limit of CPU time that main sets.
 */
static void large(void **state)
{
	size_t n = 1 << 22;
	unsigned char *a = malloc(n), *b = malloc(n);

	(void)state;
	assert_non_null(a);
	assert_non_null(b);
	r3_memset(a, 'a', n);
	r3_memcpy(b, a, n);
	assert_int_equal(r3_memcmp(a, b, n), 0);
	b[n - 1] = 'b';
	assert_true(r3_memcmp(a, b, n) < 0);
	assert_true(r3_bcmp(a, b, n));
	assert_int_equal(r3_bcmp(a, b, n - 1), 0);
	a[n - 1] = 0;
	assert_int_equal(r3_strlen((char *)a), n - 1);
	r3_memmove(b, b + 1, n - 1);
	assert_int_equal(b[n - 2], 'b');
	free(a);
	free(b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(copying),
		cmocka_unit_test(moving),
		cmocka_unit_test(setting),
		cmocka_unit_test(comparing),
		cmocka_unit_test(measuring),
		cmocka_unit_test(large),
	};
	struct rlimit limit = { 10, 10 };

	if (setrlimit(RLIMIT_CPU, &limit))
		return 1;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
