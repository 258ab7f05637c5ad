/* SPDX-License-Identifier: MIT */
/* __cannot_start: prints why the program cannot start, and ends the program. */
/*
 * On i386, enter the kernel by int 0x80. The address of the faster entry, __sysinfo, may not be set
 * yet.
 */
#define RING3_INT80
#include "image.h"

static void say(const char *at)
{
	const char *end = at;

	while (*end)
		end++;
	raw_write(2, at, (size_t)(end - at));
}

void __cannot_start(const char *why, long number)
{
	char digits[12], *at = digits + sizeof digits - 1;
	unsigned int left = (unsigned int)number;

	say("ring3: cannot start: ");
	say(why);
	*at = 0;
	if (number != -1) {
		do
			*--at = (char)('0' + left % 10);
		while (left /= 10);
		*--at = ' ';
	}
	say(at);
	say("\n");
	raw_exit_group(127);
	for (;;)
		__builtin_trap();
}
