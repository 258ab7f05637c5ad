/* SPDX-License-Identifier: MIT */
/*
 * Tests the function sys_NAME or raw_NAME of every system call. The arguments have the types in
 * the function's prototype. All bytes of each argument must reach the kernel.
 *
 * The program has two variables errno: the host's libc has one, libring3.a has one. With RING3_OWN_ERRNO the tested code sets
 * the second, and the test program reads the second.
 *
 * set: TYPED only=x86 | O0 | O2 | Os
 * code: code-@HEADER@-@TYPED@-@ARCH@ | bare %@HEADER@-cases-@ARCH@.c -@TYPED@ -DRING3_OWN_ERRNO
 * build: @HEADER@-@TYPED@-@ARCH@ | hosted test_typed.c %@HEADER@-calls-@ARCH@.c @HEADER:@ \
 *	%code-@HEADER@-@TYPED@-@ARCH@ %tracer-@ARCH@ %libr3-@ARCH@.a
 * test: @HEADER@ @TYPED@ @ARCH@ native | %@HEADER@-@TYPED@-@ARCH@
 * set: ALONE only=x86 | O0 | O2
 * code: code-single-@HEADER@-@ALONE@-@ARCH@ | single %single-@HEADER@-cases-@ARCH@.c -@ALONE@ \
 *	-DRING3_OWN_ERRNO
 * build: single-@HEADER@-@ALONE@-@ARCH@ | hosted test_typed.c %single-@HEADER@-calls-@ARCH@.c \
 *	@HEADER:@ %code-single-@HEADER@-@ALONE@-@ARCH@ %tracer-@ARCH@ %libr3-@ARCH@.a
 * test: single-@HEADER@ @ALONE@ @ARCH@ native | %single-@HEADER@-@ALONE@-@ARCH@
 */
#include "check.h"
#include "calls.h"
#include "machine.h"
#include "prove.h"
#include "special_of.h"
#include <string.h>

/*
 * For each system call: the size in bytes and the kind of the result, and the number of the first
 * parameter that has another size than in oracle/ARCH.tsv, or 0. The kind is s (signed), u
 * (unsigned), p (pointer) or v (void). make_cases.py writes this table.
 */
extern const unsigned char r3_types[][3];

static const unsigned char expected_types[][2] = {
	[INT] = { 4, 's' }, [UNSIGNED] = { 4, 'u' }, [LONG] = { sizeof(long), 's' },
	/* A raw_ function may return an error number, so its result is never a pointer but a signed number. */
	[POINTER] = { sizeof(long), RAW ? 's' : 'p' }, [VOID] = { 0, 'v' },
};

static void check_types(const struct call *call, const unsigned char *is)
{
	const unsigned char *expected = expected_types[call->result];

	if (is[0] != expected[0] || is[1] != expected[1])
		fault("a result of %u bytes, %c, is declared; %u bytes, %c, expected",
		      is[0], is[1], expected[0], expected[1]);
	if (is[2])
		fault("parameter %u has not the %u bytes that the kernel takes", is[2], call->bytes[is[2] - 1]);
}

/* Converts the kernel's return value to the result type of the system call, then to unsigned long. */
static unsigned long as_result(const struct call *call, unsigned long answer)
{
	return call->result == INT ? (unsigned long)(int)answer :
	       call->result == UNSIGNED ? (unsigned int)answer : answer;
}

static void check_entry(const struct call *call, const struct seen *seen, int way)
{
	unsigned int word = 0;

	if (!machine_came_by(special_of(call)->own_trap ? 0 : way, &seen->entry))
		fault("entered the kernel from 0x%lx", machine_ip(&seen->entry));

	check_number(seen, call->number);
	for (unsigned int i = 0; call->bytes[i]; i++) {
		unsigned long long value = wire_value(i);

		check_argument(seen, word++, (unsigned long)value, call->bytes[i]);
		if (call->bytes[i] > sizeof(long))
			check_argument(seen, word++, (unsigned long)(value >> 32), sizeof(long));
	}
}

static void try_answer(const struct call *call, int way, unsigned long answer)
{
	bool noreturn = call->flags & NORETURN;
	struct request request = {
		.function = call->function, .answer = answer, .ends_at_entry = noreturn,
	};
	struct seen seen;
	bool error;

	check_begins(call->row, call->name, ways[way], answer);
	wire_call(&request, &seen);
	if (seen.entries)
		check_entry(call, &seen, way);
	else
		fault("the kernel was not entered");
	if (noreturn || !check_came_back(&seen))
		return;
	check_kept(&request);
	if (!RAW && special_of(call)->answer_is_int)
		answer = (unsigned long)(int)answer;
	error = !RAW && is_error(answer) && !call->flags;
	check_errno(error ? (int)-answer : UNTOUCHED);
	if (call->result != VOID)
		check_result(error ? (unsigned long)-1 : as_result(call, answer), sizeof(long));
}

static unsigned int params_of(const struct call *call)
{
	return (unsigned int)strlen((const char *)call->bytes);
}

static void try_call(const struct call *call, size_t i, int way)
{
	if (call->params != params_of(call))
		fault("%u parameters, the kernel takes %u", call->params, params_of(call));
	check_types(call, r3_types[i]);
	for (unsigned int n = 0; n < ANSWERS; n++) {
		/*
		 * In the child of clone or clone3, the kernel's return value is 0. The arguments
		 * here select a new stack without a return address, so a stub could not return in
		 * the child. Leave this case out. test_stubs.c tests a child whose stack has a
		 * return address.
		 */
		if (!RAW && !answers[n] && special_of(call)->child)
			continue;
		try_answer(call, way, answers[n]);
	}
}

static void every_call(void **state)
{
	(void)state;
	prove_calls(try_call, "prototype", "prototypes", "declared");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_call),
	};

	skip_if_unable();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
