/* SPDX-License-Identifier: MIT */
/*
 * Executes the statement CALL in a loop. The number of iterations is SCALE times the value of the
 * first byte of the program's last argument. The macros CALL and SCALE come from the compiler's
 * options -D. With -DBREAKPOINT, x86 programs execute the breakpoint instruction int3 before the
 * loop. Then the program `steps -b` (steps.c) counts only the instructions after int3.
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
