/* SPDX-License-Identifier: MIT */
/*
 * A program that uses only <ring3/raw.h>, without libring3.a and crt1.o. Exits with 0, or with the
 * number of the first failed check.
 */
#include "raw-alone.h"

static long numbers[NUMBERS];

/*
 * Only the assembly code of _start calls this function. Without the attribute `used` the compiler
 * could remove it.
 */
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
	/*
	 * On i386 __sysinfo holds the address of the code that enters the kernel. Without crt1.o,
	 * this code must be __sysinfo_int80, which executes int $0x80.
	 */
	if (__sysinfo != (unsigned long)__sysinfo_int80)
		bad = 99;
#endif
	if (!bad)
		raw_write(1, "raw alone\n", 10);
	raw_exit_group(bad);
}

/*
 * The kernel aligns the stack to 16 bytes before _start. _start does nothing but call the function
 * `run`. So when `run` begins, the stack is aligned as the ABI requires.
 */
__asm__(".pushsection .text\n.globl _start\n_start:\n\tcall run\n.popsection\n");
