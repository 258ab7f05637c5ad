/* SPDX-License-Identifier: MIT */
/*
 * Uses <ring3/raw.h> without the archive and crt1.o. Exits with 0 or with the number of the check
 * that failed.
 */
#include "raw-alone.h"

static long numbers[NUMBERS];

/* `used`: only the assembly code of _start calls this function. */
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
	/* i386: without crt1.o the kernel entry must be int $0x80. */
	if (__sysinfo != (unsigned long)__sysinfo_int80)
		bad = 99;
#endif
	if (!bad)
		raw_write(1, "raw alone\n", 10);
	raw_exit_group(bad);
}

/*
 * The kernel aligns the stack to 16 bytes before _start; so run, which _start calls, gets the
 * alignment that the ABI requires.
 */
__asm__(".pushsection .text\n.globl _start\n_start:\n\tcall run\n.popsection\n");
