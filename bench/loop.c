/* SPDX-License-Identifier: MIT */
/*
 * CALL in a loop. Turns: the code of the first character of the first argument, times SCALE; so all
 * numbers of turns use the same program. BREAKPOINT: where steps -b begins to count, on x86.
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
