/* SPDX-License-Identifier: MIT */
/*
 * Uses <ring3/raw.h> without the archive and crt1.o. Status: 0, or the number of the check that
 * failed.
 */
#include "raw-alone.h"

static long numbers[NUMBERS];

/* Only assembly in _start calls this function. */
__attribute__((used, noreturn)) void run(void);
void run(void)
{
	int bad, i;

	for (i = 0; i < NUMBERS; i++)
		numbers[i] = 1000 + 17 * i;
	bad = wrong(numbers);
	if (!bad && (bad = other_file(numbers)))
		bad += 20;
#if defined(__NR_mmap2) && !defined(RING3_INT80)
	/* On i386: the address of the kernel entry. */
	if (__sysinfo != (unsigned long)__sysinfo_int80)
		bad = 99;
#endif
	if (!bad)
		raw_write(1, "raw alone\n", 10);
	raw_exit_group(bad);
}

/* The kernel aligns the stack to 16 bytes; this is not a call, so nothing is pushed. */
__asm__(".pushsection .text\n.globl _start\n_start:\n\tcall run\n.popsection\n");
