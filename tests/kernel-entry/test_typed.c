/* SPDX-License-Identifier: MIT */
/*
 * Tests the function sys_NAME or raw_NAME of every system call. The arguments have the types in
 * the function's prototype. All bytes of each argument must reach the kernel.
 */
#include "check.h"
#include "calls.h"
#include "machine.h"
#include "prove.h"
#include "special_of.h"
#include <string.h>

/*
 * The size in bytes and the kind of the result of each system call. The kind is s (signed), u
 * (unsigned), p (pointer) or v (void).
 */
extern const unsigned char r3_result_types[][2];

/* The size in bytes of each parameter of each system call. */
extern const unsigned char r3_param_sizes[][ARGUMENTS];

static const unsigned char expected_types[][2] = {
	[INT] = { 4, 's' }, [UNSIGNED] = { 4, 'u' }, [LONG] = { sizeof(long), 's' },
	/* A raw_ function may return an error number, so its result is never a pointer but a signed number. */
	[POINTER] = { sizeof(long), RAW ? 's' : 'p' }, [VOID] = { 0, 'v' },
};

static void check_type(const struct call *call, const unsigned char *is)
{
	const unsigned char *expected = expected_types[call->result];

	if (is[0] != expected[0] || is[1] != expected[1])
		fault("a result of %u bytes, %c, is declared; %u bytes, %c, expected",
		      is[0], is[1], expected[0], expected[1]);
}

/* A mode has 2 bytes in the kernel (umode_t), but 4 bytes in C (mode_t). Other sizes must be equal. */
static void check_params(const struct call *call, const unsigned char *sizes)
{
	for (unsigned int i = 0; call->bytes[i]; i++)
		if (sizes[i] != call->bytes[i] && !(call->bytes[i] == 2 && sizes[i] == 4))
			fault("parameter %u has %u bytes, the kernel takes %u", i + 1, sizes[i],
			      call->bytes[i]);
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
	else
		check_params(call, r3_param_sizes[i]);
	check_type(call, r3_result_types[i]);
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
