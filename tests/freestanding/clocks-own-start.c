/* SPDX-License-Identifier: MIT */
/* A _start for clocks.c that neither looks for the vDSO nor runs constructors. */
#include <unistd.h>
#include "call.h"

int main(int argc, char **argv);

__attribute__((used)) static void run(void)
{
	_exit(main(0, NULL));
}

/* The kernel aligns the stack to 16 bytes; this is not a call, so nothing is pushed. */
__asm__(".globl _start\n_start:\n\t" CALL " run\n");
