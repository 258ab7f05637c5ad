/* SPDX-License-Identifier: MIT */
/*
 * Functions with a loop that executes one inline system call, raw_NAME, with constant arguments.
 * check_steps.py counts the instructions of each loop.
 */
#include <ring3/raw.h>

#define LOOP(call, ...) \
int loop_##call(void); \
int loop_##call(void) \
{ \
	char b[1]; \
	\
	for (int i = 0; i < 100; i++) \
		raw_##call(__VA_ARGS__); \
	(void)b; \
	return 0; \
}

LOOP(read, 0, b, 0)
LOOP(chmod, "/x", 0)
LOOP(lseek, 9, 0, 0)
LOOP(mmap, 0, 0, 0, 0, -1ul, 0)
