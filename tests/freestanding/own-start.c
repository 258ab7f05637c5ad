/* SPDX-License-Identifier: MIT */
/* A program with a _start of its own, without crt1.o: calls work, and what crt1.o would have set is as documented. */
#define _GNU_SOURCE
#include <errno.h>
#include <sys/auxv.h>
#include <unistd.h>

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

/* The kernel's stack is aligned to 16 bytes, and this is no call. */
__asm__(".globl _start\n_start:\n\tcall run\n");
