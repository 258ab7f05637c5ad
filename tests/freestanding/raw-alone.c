/* SPDX-License-Identifier: MIT */
/* <ring3/raw.h> alone: no archive, no crt1.o. Ends with the number of what went wrong, or 0. */
#include "raw-alone.h"

static long numbers[NUMBERS];

/* _start calls it: used, and not by a name that an optimizer may change. */
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
	/* The word that only i386 has. */
	if (__sysinfo != (unsigned long)__sysinfo_int80)
		bad = 99;
#endif
	if (!bad)
		raw_write(1, "raw alone\n", 10);
	raw_exit_group(bad);
}

/* The kernel's stack is aligned to 16 bytes, and this is no call. */
__asm__(".pushsection .text\n.globl _start\n_start:\n\tcall run\n.popsection\n");
