/* SPDX-License-Identifier: MIT */
/* A _start for clocks.c that neither looks up the vDSO's functions nor runs constructors. */
#include <unistd.h>
#include "call.h"

int main(int argc, char **argv);

__attribute__((used)) static void run(void)
{
	_exit(main(0, NULL));
}

/* The kernel starts the program with a stack aligned to 16 bytes and without a return address. */
__asm__(".globl _start\n_start:\n\t" CALL " run\n");
