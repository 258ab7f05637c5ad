/* SPDX-License-Identifier: MIT */
/*
 * Runs the tests of gen-syscalls. If argv[1] is given, runs only the tests whose names match this
 * pattern. The environment variable GEN_SYSCALLS must be the path of the program gen-syscalls, and
 * TEST_DIR must be the path of this folder.
 *
 * set: ENVIRONMENT | . CMOCKA_MESSAGE_OUTPUT=TAP TEST_DIR=@HERE@ COMPILER=@COMPILER@ \
 *	ARCHITECTURES=@KNOWN_ARCHS@ FILTERED=@BUILD@/tests/filtered
 * build: test-gen-syscalls | generator main.c ../run.c test_*.c
 * build: filtered | generator filtered.c
 * build: gen-syscalls-failing | generator failing.c %gen-syscalls.o \
 *	-Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=rename | only=gcc
 * test: gen-syscalls | @ENVIRONMENT:@ GEN_SYSCALLS=@BUILD@/tools/gen-syscalls/gen-syscalls \
 *	GEN_SYSCALLS_FAILING=@BUILD@/tests/gen-syscalls-failing %test-gen-syscalls \
 *	| only=gcc after=gen-syscalls,gen-syscalls-failing,filtered timeout=600 priority=early \
 *	protocol=tap
 * build: gen-syscalls-i386 | generator32 | needs=once,i386,libc32
 * test: gen-syscalls i386 \
 *	| @ENVIRONMENT:@ GEN_SYSCALLS=@BUILD@/tests/gen-syscalls-i386 %test-gen-syscalls \
 *	| after=gen-syscalls-i386,filtered timeout=600 priority=early protocol=tap
 * build: gen-syscalls-asan | sanitized | needs=not-gcc,sanitizers
 * test: gen-syscalls asan+ubsan \
 *	| @ENVIRONMENT:@ GEN_SYSCALLS=@BUILD@/tests/gen-syscalls-asan %test-gen-syscalls \
 *	| after=gen-syscalls-asan,filtered timeout=600 priority=early protocol=tap
 */
#include "run.h"

#include <stdlib.h>

int main(int argc, char **argv)
{
	struct tests tests = { 0 };

	if (argc > 1)
		cmocka_set_test_filter(argv[1]);

	add_all_tests(&tests);
	add_golden_tests(&tests);
	add_bad_tests(&tests);
	add_option_tests(&tests);
	add_output_tests(&tests);
	add_large_tests(&tests);
	add_compile_tests(&tests);
	add_own_tests(&tests);
	add_compare_tests(&tests);
	add_dispatch_tests(&tests);
	add_folder_tests(&tests);
	add_single_tests(&tests);
	add_html_tests(&tests);
	add_table_tests(&tests);
	add_hostile_tests(&tests);

	int failed = _cmocka_run_group_tests("gen-syscalls", tests.at, tests.count,
					     make_scratch, remove_scratch);

	free(tests.at);
	return failed != 0;
}
