/* SPDX-License-Identifier: MIT */
/*
 * CALL in a loop: as many times as the code of the first argument's first character says, times SCALE.
 * So one program runs any number of turns, and all else is the same. BREAKPOINT: where steps -b begins.
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
#ifdef BREAKPOINT
	__asm__ __volatile__("int3");
#endif
	do
		CALL;
	while (--turns);
	return 0;
}
