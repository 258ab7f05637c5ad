/* SPDX-License-Identifier: MIT */
/*
 * Tests every system call in the table of calls.h, with every way to enter the kernel. Prints how
 * many calls had no error.
 */
#include "prove.h"
#include "check.h"
#include "machine.h"
#include <stdlib.h>

void prove_calls(void (*try)(const struct call *call, size_t i, int way), const char *kind,
		 const char *calls_name, const char *had)
{
	size_t proven = 0, ways_tried = 0;
	unsigned int *faults_of = calloc(call_count, sizeof(*faults_of));

	assert_non_null(faults_of);
	for (int way = 0; way < WAYS; way++) {
		if (!take_way(way))
			continue;
		ways_tried++;
		for (size_t i = 0; i < call_count; i++) {
			unsigned int before = faults;

			check_begins(calls[i].row, calls[i].name, ways[way], 0);
			if (calls[i].function)
				try(&calls[i], i, way);
			else
				fault("there is no %s", kind);
			faults_of[i] += faults - before;
		}
	}
	for (const struct call *call = unproven; call->name; call++) {
		check_begins(call->row, call->name, "any way", 0);
		fault("there is a %s, but no row for it in tests/kernel-entry/oracle/" ARCH ".tsv", kind);
	}
	for (size_t i = 0; i < call_count; i++)
		proven += !faults_of[i];
	free(faults_of);
	print_message(ARCH ": %zu %s proven, %zu %s\n", proven, calls_name, implemented, had);
	assert_int_not_equal(ways_tried, 0);
	check_none_since(0);
	assert_int_equal(proven, implemented);
}
