/* SPDX-License-Identifier: MIT */
/*
 * Runs the statement CALL in a loop. The first byte of the last argument, times SCALE, is the number of
 * turns. With BREAKPOINT, an int3 before the loop (x86 only) marks where `steps -b` begins to count.
 */
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	unsigned int turns = (unsigned char)argv[argc - 1][0] * SCALE;
	char byte[1];
	struct timespec now;

	(void)byte;
	(void)now;
#if defined(BREAKPOINT) && (defined(__x86_64__) || defined(__i386__))
	__asm__ __volatile__("int3");
#endif
	do
		CALL;
	while (--turns);
	return 0;
}
