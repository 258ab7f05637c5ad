/* SPDX-License-Identifier: MIT */
/*
 * Tests the inline functions __syscall0 to __syscall6. The arguments and the result must be correct, and the compiler must
 * preserve all other live values.
 *
 * set: PLACE only=x86 | O0 -O0 -fPIE -pie | O2 -O2 -fPIE -pie | Os -Os -fPIE -pie \
 *	| O2-no-pie -O2 -fno-pie -no-pie
 * code: code-traps-@PLACE@-@ARCH@ | hosted traps.c -fno-stack-protector @PLACE:@
 * build: traps-@PLACE@-@ARCH@ | hosted test_traps.c @PLACE:@ \
 *	%code-traps-@PLACE@-@ARCH@ %tracer-@ARCH@ %libr3-@ARCH@.a
 * test: traps @PLACE@ @ARCH@ native | %traps-@PLACE@-@ARCH@
 */
#include "check.h"
#include "machine.h"
#include "traps.h"
#include <stdio.h>

typedef void function(void);

/*
 * Declares the functions of traps.c. The script prefix-archive has added r3_ to all names in the
 * object file of traps.c and in libring3.a, because the host's libc has some of the same names.
 *
 * On i386, traps.c and libring3.a both define the variable __sysinfo, which points to the code that
 * enters the kernel. Its new name is r3___sysinfo in both, so the program has only one such
 * variable. machine_use_way() sets this variable.
 */
#define DECLARE(n) function r3_trap_##n, r3_direct_##n, r3_busy_##n, r3_memory_##n;
DECLARE(0) DECLARE(1) DECLARE(2) DECLARE(3) DECLARE(4) DECLARE(5) DECLARE(6)
extern long r3_trap_cell;

enum kind { PLAIN, DIRECT, BUSY, MEMORY, KINDS };

static const char *const kinds[] = {
	"", " by __syscall_directN", " in a busy function", " between two uses of memory",
};

static const struct {
	const char *name;
	function *functions[KINDS];
} traps[] = {
#define TRAP(n) { "__syscall" #n, { r3_trap_##n, r3_direct_##n, r3_busy_##n, r3_memory_##n } }
	TRAP(0), TRAP(1), TRAP(2), TRAP(3), TRAP(4), TRAP(5), TRAP(6),
};

/* The tracer writes this value to trap_cell during the system call, as the kernel could do. */
static const long written = 0x41424344;

/* Returns the sum that the function busy_N of traps.c must add to the kernel's return value. */
static unsigned long sum_of(const unsigned long *w)
{
	const unsigned long sums[] = SUMS(w[0], w[1], w[2], w[3], w[4], w[5], w[6]);
	unsigned long sum = w[1] ^ w[2] ^ w[3] ^ w[4] ^ w[5] ^ w[6];

	for (unsigned int i = 0; i < SUM_COUNT; i++)
		sum += (i ? 2 * i + 1 : 1) * sums[i];
	return sum;
}

static unsigned long expected_of(enum kind kind, const struct request *request)
{
	if (kind == BUSY)
		return request->answer + sum_of(request->words);
	return kind == MEMORY ? (unsigned long)written : request->answer;
}

static void try_trap(enum kind kind, unsigned int words, int way, long number, unsigned long answer)
{
	struct request request = {
		.function = traps[words].functions[kind], .owned = ARGUMENTS + 1, .answer = answer,
		.cell = &r3_trap_cell, .written = written,
	};
	struct seen seen;
	char how[64];

	snprintf(how, sizeof(how), "%s%s", ways[way], kinds[kind]);
	check_begins(NULL, traps[words].name, how, answer);
	for (unsigned int i = 0; i < PASSED; i++)
		request.words[i] = wire_word(i);
	request.words[0] = (unsigned long)number;
	wire_call(&request, &seen);
	if (!check_came_back(&seen))
		return;
	check_number(&seen, number);
	for (unsigned int i = 0; i < words; i++)
		check_argument(&seen, i, wire_word(i + 1), sizeof(long));
	if (!machine_came_by(kind == DIRECT ? 0 : way, &seen.entry))
		fault("entered the kernel from 0x%lx", machine_ip(&seen.entry));
	if (kind == MEMORY && seen.cell != BEFORE_TRAP)
		fault("memory: 0x%x stored before, the kernel finds 0x%lx", BEFORE_TRAP, seen.cell);
	check_kept(&request);
	check_errno(UNTOUCHED);
	check_result(expected_of(kind, &request), sizeof(long));
}

static void every_trap(void **state)
{
	static const long numbers[] = { 0, 3, 471, -1, (long)0x8070605040302010ull };
	unsigned int ways_tried = 0;

	(void)state;
	for (int way = 0; way < WAYS; way++) {
		if (!take_way(way))
			continue;
		ways_tried++;
		for (unsigned int words = 0; words <= ARGUMENTS; words++)
			for (unsigned int n = 0; n < sizeof(numbers) / sizeof(*numbers); n++)
				for (unsigned int i = 0; i < ANSWERS; i++)
					for (enum kind kind = PLAIN; kind < KINDS; kind++)
						try_trap(kind, words, way, numbers[n], answers[i]);
	}
	print_message(ARCH ": __syscall0 to __syscall6 and __syscall_direct0 to 6, %u of %d ways\n",
		      ways_tried, WAYS);
	assert_int_not_equal(ways_tried, 0);
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
