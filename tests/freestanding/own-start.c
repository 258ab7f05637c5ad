/* SPDX-License-Identifier: MIT */
/*
 * A program that defines _start itself and is linked without crt1.o. System calls must work. The
 * variables that crt1.o sets in other programs must have their documented initial values.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <sys/auxv.h>
#include <unistd.h>
#include "call.h"

__attribute__((used)) static void run(void)
{
	int bad = 0;

	if (write(-1, "", 0) != -1 || errno != EBADF)
		bad = 1;
	if (environ || getauxval(AT_PAGESZ) || errno != ENOENT)
		bad = 2;
	if (!bad)
		write(1, "own _start\n", 11);
	_exit(bad);
}

/*
 * The kernel aligns the stack to 16 bytes before _start. _start does nothing but call the function
 * `run`. So when `run` begins, the stack is aligned as the ABI requires.
 */
__asm__(".globl _start\n_start:\n\t" CALL " run\n");
