/* SPDX-License-Identifier: MIT */
/* __syscall0 to __syscall6: words and answer arrive, and the compiler loses nothing else by it. */
#include "check.h"
#include "machine.h"
#include "traps.h"

typedef void function(void);

static const struct {
	const char *name;
	function *plain, *busy;
} traps[] = {
#define TRAP(n) { "__syscall" #n, (function *)trap_##n, (function *)busy_##n }
	TRAP(0), TRAP(1), TRAP(2), TRAP(3), TRAP(4), TRAP(5), TRAP(6),
};

/* What busy_N returns beside the answer. */
static unsigned long sum_of(const unsigned long *w)
{
	const unsigned long sums[] = SUMS(w[0], w[1], w[2], w[3], w[4], w[5], w[6]);
	unsigned long sum = w[1] ^ w[2] ^ w[3] ^ w[4] ^ w[5] ^ w[6];

	for (unsigned int i = 0; i < SUM_COUNT; i++)
		sum += (i ? 2 * i + 1 : 1) * sums[i];
	return sum;
}

static void try_trap(function *f, unsigned int words, long number, unsigned long answer, bool busy)
{
	struct request request = { .function = f, .owned = ARGUMENTS + 1, .answer = answer };
	struct seen seen;

	check_begins(traps[words].name, busy ? "a busy function" : "a plain function", answer);
	for (unsigned int i = 0; i < PASSED; i++)
		request.words[i] = wire_word(i);
	request.words[0] = (unsigned long)number;
	wire_call(&request, &seen);
	if (!check_came_back(&seen))
		return;
	check_number(&seen, number);
	for (unsigned int i = 0; i < words; i++)
		check_argument(&seen, i, wire_word(i + 1), sizeof(long));
	check_kept(&request);
	check_errno(UNTOUCHED);
	check_result(busy ? answer + sum_of(request.words) : answer, sizeof(long));
}

static void every_trap(void **state)
{
	static const long numbers[] = { 0, 3, 471, -1, (long)0x8070605040302010ull };

	(void)state;
	for (unsigned int words = 0; words <= ARGUMENTS; words++)
		for (unsigned int n = 0; n < 5; n++)
			for (unsigned int i = 0; i < ANSWERS; i++) {
				try_trap(traps[words].plain, words, numbers[n], answers[i], false);
				try_trap(traps[words].busy, words, numbers[n], answers[i], true);
			}
	check_none_since(0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_trap),
	};

	skip_if_unable();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
