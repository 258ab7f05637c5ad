/* SPDX-License-Identifier: MIT */
/*
 * Measures the shortest possible time of a system call: calls getppid in a loop, without a library.
 * The macro WAY comes from the compiler's option -D. It is the instruction that enters the kernel,
 * such as `syscall`.
 */
#include <sys/auxv.h>
#include <sys/syscall.h>

#ifdef __x86_64__
#define LOST "rcx", "r11",
#else
#define LOST
#endif

int main(int argc, char **argv)
{
	unsigned int turns = (unsigned char)argv[argc - 1][0] * SCALE;
	unsigned long entry = getauxval(32);	/* AT_SYSINFO: vDSO entry point; 0 on x86_64 */

	do {
		long number = SYS_getppid;

		__asm__ __volatile__(WAY : "+a"(number) : [entry] "r"(entry)
				     : LOST "memory", "cc");
	} while (--turns);
	return 0;
}
