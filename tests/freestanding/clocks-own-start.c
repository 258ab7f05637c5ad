/* SPDX-License-Identifier: MIT */
/* A _start for clocks.c that neither looks up the vDSO's functions nor runs constructors. */
#include <unistd.h>
#include "call.h"

int main(int argc, char **argv);

__attribute__((used)) static void run(void)
{
	_exit(main(0, NULL));
}

/*
 * The kernel aligns the stack to 16 bytes before _start; so run, which _start calls, gets the
 * alignment that the ABI requires.
 */
__asm__(".globl _start\n_start:\n\t" CALL " run\n");
