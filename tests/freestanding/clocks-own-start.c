/* SPDX-License-Identifier: MIT */
/*
 * Defines a _start for clocks.c. Unlike the _start of crt1.o, this _start does not look up the
 * vDSO's functions and runs no constructors.
 */
#include <unistd.h>
#include "call.h"

int main(int argc, char **argv);

__attribute__((used)) static void run(void)
{
	_exit(main(0, NULL));
}

/*
 * The kernel aligns the stack to 16 bytes before _start. _start does nothing but call the function
 * `run`. So when `run` begins, the stack is aligned as the ABI requires.
 */
__asm__(".globl _start\n_start:\n\t" CALL " run\n");
