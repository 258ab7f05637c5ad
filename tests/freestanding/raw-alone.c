/* SPDX-License-Identifier: MIT */
/*
 * A program that uses only <ring3/raw.h>, without libring3.a and crt1.o. Exits with 0, or with the
 * number of the first failed check.
 *
 * Some compilers generate position-independent code by default. -fno-pie makes them generate code
 * for a fixed address. If RING3_INT80 is defined, inline system calls on i386 execute int $0x80.
 * Otherwise they call the code to which the variable __sysinfo points. The initial value of
 * __sysinfo is an address, and in a static PIE the start-up code must relocate this address. So
 * without start-up code this program can be a static PIE only with RING3_INT80.
 *
 * set: RAW only=x86 | @TRAP@ | O0-no-pie -O0 -fno-pie | O2-no-pie -O2 -fno-pie \
 *	| Os-cet -Os -fcf-protection | O2-int80 bare-pie -O2 -fPIC -DRING3_INT80
 * build: raw-alone-@RAW@-@ARCH@ | @RAW:@ bare raw-alone.c raw-alone-other.c @NO_CLOBBERED@
 * test: raw alone @RAW@ @ARCH@ @WHERE@ | @RUN@ %raw-alone-@RAW@-@ARCH@
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
